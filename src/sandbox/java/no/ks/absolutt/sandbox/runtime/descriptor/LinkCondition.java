// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.Map;

/** When a link is shown: the class decides, and {@code inverted} turns its answer round. */
public record LinkCondition(String className, boolean inverted, Map<String, String> parameters) {}
