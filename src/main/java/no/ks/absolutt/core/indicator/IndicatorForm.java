// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.Optional;
import no.ks.absolutt.core.fact.Form;
import no.ks.absolutt.core.fact.Typed;

/** Makes an indicator out of what was typed into its form, on top of what it was before. For one form and one thread. */
final class IndicatorForm {

    private final Form<IndicatorField> form;
    private final Optional<IndicatorFacts> before;

    /** The form, on top of what the indicator was; nothing for a new one. */
    IndicatorForm(Form<IndicatorField> form, Optional<IndicatorFacts> before) {
        this.form = form;
        this.before = before;
    }

    /** A new indicator; throws the first thing that is wrong with it, INVALID. */
    static IndicatorFacts added(Typed<IndicatorField> typed) {
        return new IndicatorForm(Form.strict(typed), Optional.empty()).read();
    }

    /** What it becomes; throws the first thing that is wrong with it, INVALID. */
    static IndicatorFacts changed(Typed<IndicatorField> typed, IndicatorFacts before) {
        return new IndicatorForm(Form.strict(typed), Optional.of(before)).read();
    }

    /** The indicator; in a form that goes on after what is wrong, it may lack things. */
    IndicatorFacts read() {
        Measured measured = measured(before.map(IndicatorFacts::measured));
        String name =
                form.text(IndicatorField.NAME, before.map(IndicatorFacts::name).orElse(null));
        Geography geography = form.code(
                IndicatorField.GEOGRAPHY,
                Geography.class,
                before.map(IndicatorFacts::geography).orElse(null));
        String period = form.text(
                IndicatorField.PERIOD, before.map(IndicatorFacts::period).orElse(null));
        return new IndicatorFacts(
                form.required(IndicatorField.NAME, name),
                measured,
                form.text(IndicatorField.UNIT, before.map(IndicatorFacts::unit).orElse(null)),
                form.required(IndicatorField.GEOGRAPHY, geography),
                form.required(IndicatorField.PERIOD, period),
                origin(before.map(IndicatorFacts::origin)),
                form.text(IndicatorField.NOTE, before.map(IndicatorFacts::note).orElse(null)),
                comparison(measured.kind(), before.map(IndicatorFacts::comparison)));
    }

    private Measured measured(Optional<Measured> was) {
        IndicatorKind kind = form.required(
                IndicatorField.KIND,
                form.code(
                        IndicatorField.KIND,
                        IndicatorKind.class,
                        was.map(Measured::kind).orElse(null)));
        CountedFrom from = countedFrom(IndicatorField.COUNTED_FROM, kind, was.map(Measured::countedFrom));
        FigureField value = new FigureField(IndicatorField.VALUE, IndicatorField.COUNTED_FROM, kind, from);
        TypedNumber number = form.tried(() -> value.typed(form.typed()));
        Figure figure = form.tried(() ->
                value.figure(number, form.typed(), was.map(Measured::figure).orElse(null)));
        Boolean about = form.either(
                IndicatorField.APPROXIMATE, was.map(Measured::approximate).orElse(false), Boolean::valueOf);
        return new Measured(
                kind,
                form.required(IndicatorField.VALUE, figure),
                from,
                Boolean.TRUE.equals(about) || number != null && number.isAbout());
    }

    private Comparison comparison(IndicatorKind kind, Optional<Comparison> was) {
        CountedFrom from = countedFrom(IndicatorField.COMPARISON_COUNTED_FROM, kind, was.map(Comparison::countedFrom));
        FigureField value =
                new FigureField(IndicatorField.COMPARISON_VALUE, IndicatorField.COMPARISON_COUNTED_FROM, kind, from);
        Figure figure = form.tried(() -> value.figure(
                value.typed(form.typed()),
                form.typed(),
                was.map(Comparison::figure).orElse(null)));
        String with = form.text(
                IndicatorField.COMPARED_WITH, was.map(Comparison::with).orElse(null));
        String source = form.text(
                IndicatorField.COMPARISON_SOURCE, was.map(Comparison::source).orElse(null));
        if (figure == null && with == null && source == null) {
            return null;
        }
        return new Comparison(
                with,
                form.required(IndicatorField.COMPARISON_VALUE, figure),
                from,
                form.required(IndicatorField.COMPARISON_SOURCE, source));
    }

    private Origin origin(Optional<Origin> was) {
        String source = form.text(IndicatorField.SOURCE, was.map(Origin::source).orElse(null));
        return new Origin(
                form.required(IndicatorField.SOURCE, source),
                form.link(IndicatorField.LINK, was.map(Origin::link).orElse(null)),
                form.day(IndicatorField.FETCHED, was.map(Origin::fetched).orElse(null)));
    }

    /** What a percentage is counted from; nothing for the other kinds. */
    private CountedFrom countedFrom(IndicatorField field, IndicatorKind kind, Optional<CountedFrom> was) {
        return kind == IndicatorKind.PERCENTAGE
                ? form.either(field, was.orElse(null), text -> CountedFrom.of(field.key(), text))
                : null;
    }
}
