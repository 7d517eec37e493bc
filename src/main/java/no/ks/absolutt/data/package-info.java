// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what comes with the plugin – the example programmes, the page tree and the national register – and the lists that
 * people paste or upload ({@link no.ks.absolutt.data.ListReader}).
 *
 * <p>May import {@code java..}, the core, Jackson, the CSV library and {@code javax.xml.stream}. A file of the plugin's that
 * cannot be read is a fault of the build and ends in an {@link java.lang.IllegalStateException} that names it; a person's
 * list that cannot be read is refused.
 */
package no.ks.absolutt.data;
