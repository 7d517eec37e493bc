// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import no.ks.absolutt.core.access.Viewer;

/**
 * One of KS's screens. Every bean of this type is found by its place in the address, see {@link KsScreens}; its tab
 * shows as soon as the bean is there. Thread-safe.
 */
interface KsScreen {

    /** The tab that it is, or lies under; the tab says whether it belongs to a programme. */
    Tab tab();

    /** What {@code view} in the address says; another than its tab's for a screen that lies under a tab. */
    default String view() {
        return tab().view();
    }

    /**
     * The screen, its right asked for first ({@link KsViews#screen}). Throws a {@code Refusal} for who may not see it
     * and for what does not exist.
     */
    Screen of(Viewer viewer, ScreenRequest request);
}
