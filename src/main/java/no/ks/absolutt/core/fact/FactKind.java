// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

/**
 * The kinds of facts of a space; stored by name. Words are {@code fact.what.{name}} or {@code fact.said.{name}},
 * those of their fields {@code fact.field.{field}}.
 */
public enum FactKind {
    /** That a milestone still stands as it is said to. */
    CONFIRMATION(Nature.MOMENT),
    /** What KS answers to a request for support. */
    SUPPORT_ANSWER(Nature.MOMENT),
    /** One sentence about a theme. */
    SENTENCE(Nature.VALUE),
    /** An answer to one of the three questions. */
    ANSWER(Nature.VALUE),
    /** What a participant reports of a milestone. */
    REPORT(Nature.MOMENT),
    /** A member of a group. */
    MEMBER(Nature.ITEM),
    /** Who was represented at a session. */
    REPRESENTATION(Nature.MOMENT),
    /** A letter of the role map. */
    ROLE_CELL(Nature.VALUE),
    /** An area of the role map. */
    ROLE_AREA(Nature.ITEM),
    /** A role of the role map. */
    ROLE_CHOICE(Nature.ITEM),
    INDICATOR(Nature.ITEM),
    MEASURE(Nature.ITEM),
    /** An event of the municipality's own. */
    EVENT(Nature.ITEM);

    private enum Nature {
        /** Always there, with one value at a time. */
        VALUE,
        /** Is added and removed, and can come back. */
        ITEM,
        /** Said at a moment; saying something else later does not make it unsaid. */
        MOMENT
    }

    private final Nature nature;

    FactKind(Nature nature) {
        this.nature = nature;
    }

    /** Whether a change of it can be taken back (docs/decisions/0019). */
    public boolean isUndoable() {
        return nature != Nature.MOMENT;
    }

    /** Whether facts of the kind are added and removed. */
    public boolean isItem() {
        return nature == Nature.ITEM;
    }
}
