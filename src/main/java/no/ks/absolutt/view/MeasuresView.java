// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.measure.MeasureState;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;

/** The measures of a space, as the templates of the macro {@code absolutt-measures} read them. */
public final class MeasuresView {

    private static final String STATE = "measure.state.";
    private static final String COLUMN = "measure.column.";

    private final Showing showing;
    private final Words words;
    private final Visit visit;
    private final List<GroupRole> roles;
    private final RoleNames names;
    private final List<String> columns;

    /**
     * For that rendering.
     *
     * @param roles those that can be responsible
     */
    public MeasuresView(Showing showing, Visit visit, List<GroupRole> roles) {
        this.showing = showing;
        this.words = showing.words();
        this.visit = visit;
        this.roles = roles;
        this.names = RoleNames.of(words, visit.space(), roles);
        this.columns = new ArrayList<>();
        for (String column : List.of("goal", "responsible", "deadline", "effect", "state")) {
            columns.add(words.text(COLUMN + column));
        }
    }

    /** The list with its form and latest changes, in the order given. */
    public Map<String, Object> of(List<Kept<MeasureFacts>> measures, List<FactChange> changes) {
        List<LinkedHashMap<String, Object>> rows =
                measures.stream().map(one -> row(one).map()).toList();
        return new FactList(showing, visit, "measures")
                .fields("measure.list.", changes, names)
                .with("columns", columns)
                .with("rows", rows)
                .with("empty", rows.isEmpty())
                .with("form", form(measures))
                .map();
    }

    private FactRow row(Kept<MeasureFacts> kept) {
        MeasureFacts facts = kept.facts();
        return new FactRow(words, kept)
                .link(facts.link() == null ? null : showing.address(facts.link()))
                .cell(columns.get(0), goalLines(facts))
                .cell(
                        columns.get(1),
                        new FactLines()
                                .with(facts.role() == null ? null : names.of(facts.role()))
                                .with(facts.responsible())
                                .list())
                .cell(columns.get(2), deadline(facts))
                .cell(columns.get(3), effect(facts))
                .cell(
                        columns.get(4),
                        new FactLines().with(words.text(STATE + facts.state())).list())
                .value(MeasureField.NAME, facts.name())
                .value(MeasureField.GOAL, facts.goal())
                .value(MeasureField.ROLE, facts.role())
                .value(MeasureField.RESPONSIBLE, facts.responsible())
                .value(MeasureField.DEADLINE, facts.deadline())
                .value(MeasureField.EFFECT, facts.effect())
                .value(MeasureField.SIGN, facts.sign())
                .value(MeasureField.STATE, facts.state())
                .value(MeasureField.LINK, facts.link());
    }

    /** The goal in the reader's language; as it was when it was chosen, and that, where KS has changed it since. */
    private List<LinkedHashMap<String, Object>> goalLines(MeasureFacts facts) {
        if (facts.goal() == null) {
            return List.of();
        }
        Optional<LocalText> current = goals().stream()
                .filter(one -> one.nb().strip().equals(facts.goal()))
                .findFirst();
        return current.map(one -> new FactLines().with(words.local(one)))
                .orElseGet(() -> new FactLines().with(facts.goal()).with(words.text("measure.goal.changed")))
                .list();
    }

    private List<LinkedHashMap<String, Object>> deadline(MeasureFacts facts) {
        boolean isOpen = facts.state() != MeasureState.IN_USE && facts.state() != MeasureState.STOPPED;
        boolean isOverdue =
                facts.deadline() != null && isOpen && facts.deadline().isBefore(showing.today());
        return new FactLines()
                .with(facts.deadline() == null ? null : showing.dates().day(facts.deadline()))
                .with(isOverdue ? words.text("progress.urgency.OVERDUE") : null)
                .list();
    }

    private List<LinkedHashMap<String, Object>> effect(MeasureFacts facts) {
        return new FactLines()
                .with(facts.effect())
                .with(facts.sign() == null ? null : words.text("measure.sign", facts.sign()))
                .list();
    }

    private List<LinkedHashMap<String, Object>> form(List<Kept<MeasureFacts>> measures) {
        return new FactForm(words, "measure.field.", "measure.help.")
                .line(MeasureField.NAME, true)
                .choice(MeasureField.GOAL, false, goalOptions(measures))
                .choice(MeasureField.ROLE, false, roleOptions())
                .line(MeasureField.RESPONSIBLE, false)
                .day(MeasureField.DEADLINE)
                .area(MeasureField.EFFECT)
                .area(MeasureField.SIGN)
                .choice(MeasureField.STATE, true, stateOptions())
                .line(MeasureField.LINK, false)
                .fields();
    }

    /** The programme's goals, then those that a measure still has and KS has changed. */
    private List<LinkedHashMap<String, Object>> goalOptions(List<Kept<MeasureFacts>> measures) {
        List<LinkedHashMap<String, Object>> options = new ArrayList<>();
        options.add(FactForm.option("", words.text("measure.goal.none")));
        goals().forEach(one -> options.add(FactForm.option(one.nb().strip(), words.local(one))));
        List<String> known = goals().stream().map(one -> one.nb().strip()).toList();
        measures.stream()
                .map(one -> one.facts().goal())
                .filter(goal -> goal != null && !known.contains(goal))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(goal -> options.add(FactForm.option(goal, words.text("measure.goal.former", goal))));
        return options;
    }

    private List<LinkedHashMap<String, Object>> roleOptions() {
        List<LinkedHashMap<String, Object>> options = new ArrayList<>();
        options.add(FactForm.option("", words.text("measure.role.none")));
        roles.stream()
                .filter(one -> one.isIn(visit.space().municipality().isCounty()))
                .forEach(one -> options.add(FactForm.option(one.code(), names.of(one.code()))));
        return options;
    }

    private List<LinkedHashMap<String, Object>> stateOptions() {
        return Arrays.stream(MeasureState.values())
                .map(state -> FactForm.option(state.name(), words.text(STATE + state)))
                .toList();
    }

    private List<LocalText> goals() {
        return visit.space().programme().texts().of(TextField.GOALS);
    }
}
