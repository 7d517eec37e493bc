// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/**
 * A {@code web-resource} module.
 *
 * @param dependencies complete keys of modules that come first
 * @param contexts the pages that bring it by themselves
 */
public record WebResource(String key, List<Download> downloads, List<String> dependencies, List<String> contexts) {}
