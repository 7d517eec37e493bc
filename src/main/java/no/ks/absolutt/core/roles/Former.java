// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.progress.Field;

/** What a change took away, as an edit that puts it back. */
final class Former {

    private Former() {}

    /** What the text was; absent where the change left it as it was. */
    static Field<String> text(FactChange change, String field) {
        return change.deed().of(field).map(one -> Field.of(one.from())).orElseGet(Field::absent);
    }

    /** What the flag was; absent where the change left it as it was. */
    static Field<Boolean> flag(FactChange change, String field) {
        return change.deed()
                .of(field)
                .map(one -> Field.of(Boolean.valueOf(one.from())))
                .orElseGet(Field::absent);
    }
}
