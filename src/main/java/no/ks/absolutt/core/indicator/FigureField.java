// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.text.Message;

/**
 * A field for a figure: the indicator's own or the one it is compared with.
 *
 * @param basis the field for what a percentage is counted from
 * @param kind null when it is not known, and then no figure is made
 * @param from what a percentage is counted from; null where it is not known
 */
record FigureField(IndicatorField field, IndicatorField basis, IndicatorKind kind, CountedFrom from) {

    /** The number that was typed; null for none. */
    TypedNumber typed(Typed<IndicatorField> typed) {
        String text = typed.text(field);
        boolean isDropped = kind == IndicatorKind.PERCENTAGE && from != null && from.isTooFew();
        return text == null || isDropped ? null : TypedNumber.of(field.key(), text);
    }

    /**
     * The figure; null for none.
     *
     * @param number what {@link #typed} gave
     * @param was the figure before; null for none
     * @throws Refusal INVALID where a figure that was not kept is needed anew
     */
    Figure figure(TypedNumber number, Typed<IndicatorField> typed, Figure was) {
        boolean given = typed.has(field) && typed.text(field) != null;
        if (kind == null || !given && (typed.has(field) || was == null)) {
            return null;
        }
        if (kind == IndicatorKind.PERCENTAGE && from == null) {
            throw Refusal.invalid(basis.key(), Message.of("indicator.refusal.countedFrom.missing"));
        }
        if (kind == IndicatorKind.PERCENTAGE && from.isTooFew()) {
            return Figure.COUNTED_FROM_TOO_FEW;
        }
        return given ? (number == null ? null : Figure.of(field.key(), number, kind, from)) : again(was);
    }

    /** The figure of before, under what the kind and what it is counted from are now. */
    private Figure again(Figure was) {
        if (was.isShown()) {
            return Figure.of(field.key(), TypedNumber.known(was.number()), kind, from);
        }
        boolean stays = was.equals(Figure.FEWER_THAN_FIVE) && kind == IndicatorKind.PERSONS;
        if (stays) {
            return was;
        }
        throw Refusal.invalid(field.key(), Message.of("indicator.refusal.again"));
    }
}
