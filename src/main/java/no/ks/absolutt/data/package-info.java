// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what comes with the plugin: the example programmes, the page tree and the national register.
 *
 * <p>May import {@code java..}, the core, Jackson and the CSV library. A file that cannot be read is a fault of the build
 * and ends in an {@link java.lang.IllegalStateException} that names it.
 */
package no.ks.absolutt.data;
