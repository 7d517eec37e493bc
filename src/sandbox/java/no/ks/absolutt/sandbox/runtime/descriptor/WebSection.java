// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/** A {@code web-section} module: a heading over links. */
public record WebSection(String key, String location, int weight, String labelKey, List<LinkCondition> conditions) {}
