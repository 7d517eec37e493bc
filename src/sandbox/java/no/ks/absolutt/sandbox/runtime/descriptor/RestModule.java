// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/** A {@code rest} module: resources of these packages stand under {@code /rest/path/version}. */
public record RestModule(String key, String path, String version, List<String> packages) {}
