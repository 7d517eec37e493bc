// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;
import java.util.Map;

/** A {@code servlet} module; its patterns stand under {@code /plugins/servlet}. */
public record ServletModule(String key, String className, List<String> patterns, Map<String, String> parameters) {}
