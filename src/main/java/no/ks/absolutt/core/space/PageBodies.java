// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/** Port: the page templates, filled in. */
public interface PageBodies {

    /**
     * The body of one page in the host's storage format.
     *
     * @param page one of the pages of {@code space}
     * @throws IllegalStateException when the template is missing or cannot be filled: a fault of the plugin
     */
    String of(PlannedPage page, PlannedSpace space);
}
