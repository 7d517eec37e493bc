// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of siblings: position, those without one last, then title by Norwegian rules. */
final class SiblingOrder {

    private SiblingOrder() {}

    /** A new comparator each time, because a Collator is not safe for use by many threads at full speed. */
    static Comparator<PageRow> comparator() {
        Collator norwegian = Collator.getInstance(new Locale("no", "NO"));
        return Comparator.comparing(PageRow::position, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PageRow::title, norwegian)
                .thenComparing(PageRow::id);
    }
}
