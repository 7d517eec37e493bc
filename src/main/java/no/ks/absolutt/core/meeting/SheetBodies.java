// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

/** Port: sheets as pages, in the language of their space. Thread-safe. */
public interface SheetBodies {

    /** The title of the sheet; {@code number} from 1, for a day with several. */
    String title(SheetContent content, int number);

    /** The body in the host's storage format. */
    String body(SheetContent content);
}
