// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/** The {@code ao} module: the namespace that gives the table prefix, class names of entities and of upgrade tasks. */
public record Tables(String namespace, List<String> entities, List<String> upgradeTasks) {}
