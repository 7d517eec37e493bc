// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadHistory;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.report.Reports;
import no.ks.absolutt.core.statement.Question;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.core.statement.Statements;
import no.ks.absolutt.page.ProgressParameters.View;
import no.ks.absolutt.view.AnswersView;
import no.ks.absolutt.view.ProgressView;
import no.ks.absolutt.view.ReportRows;
import no.ks.absolutt.view.RoleNames;
import no.ks.absolutt.view.SentenceView;
import no.ks.absolutt.view.WayView;
import no.ks.absolutt.view.Words;

/** The macro {@code absolutt-progress}: the tracker of the municipality whose space it stands in. */
public final class ProgressMacro extends FactsMacro {

    static final String NAME = "absolutt-progress";

    private static final int LATEST_CHANGES = 50;
    private static final List<String> SCRIPT = List.of("progress");
    private static final List<String> SCRIPT_WITH_WALL = List.of("progress", "wall");

    private final ReadProgress progress;
    private final ReadStatements statements;
    private final WeekPart week;
    private final ReadHistory history;
    private final Owners owners;

    /** The macro over its use cases. */
    public ProgressMacro(
            ReadProgress progress,
            ReadStatements statements,
            WeekPart week,
            ReadHistory history,
            Owners owners,
            Rendering rendering) {
        super(NAME, rendering);
        this.progress = progress;
        this.statements = statements;
        this.week = week;
        this.history = history;
        this.owners = owners;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgressParameters wanted = ProgressParameters.of(parameters);
        if (wanted.view() == View.ANSWERS) {
            return answers(reading, wanted.questions());
        }
        Progress current = reading.once(Progress.class, progress::of);
        wanted.requirePhaseOf(current.space().programme());
        ProgressView view = new ProgressView(
                rendering().showing(reading),
                current,
                wanted.phase(),
                reading.visit().hasLeft(),
                reports(reading, wanted.view()),
                owners(reading));
        boolean mayChange = reading.visit().mayChange();
        return switch (wanted.view()) {
            case FULL -> tracker(reading, view.full(sentences(reading), mayChange), SCRIPT_WITH_WALL);
            case DUE -> tracker(reading, view.due(mayChange), SCRIPT);
            case SHORT -> filled("templates/progress-short.vm", view.sums(sentences(reading)));
            case WEEK -> week.filled(reading, rendering().showing(reading), current);
            case WAY ->
                filled("templates/progress-way.vm", new WayView(rendering().showing(reading), current).of());
            case ANSWERS -> throw new IllegalStateException("Shown above");
            case CHANGES ->
                filled(
                        "templates/progress-changes.vm",
                        view.changes(latest(reading, current, wanted), roles(reading), mayChange));
        };
    }

    /** The sums show none. */
    private ReportRows reports(Reading reading, View shown) {
        boolean showsThem = shown == View.FULL || shown == View.DUE || shown == View.CHANGES;
        Reports reports = showsThem ? week.reports(reading) : new Reports(List.of());
        return new ReportRows(rendering().showing(reading), reading.visit(), reports);
    }

    private SentenceView sentences(Reading reading) {
        return new SentenceView(
                rendering().showing(reading), reading.visit(), reading.once(Statements.class, statements::of));
    }

    private Filled answers(Reading reading, List<Question> questions) {
        AnswersView view = new AnswersView(
                rendering().showing(reading), reading.visit(), reading.once(Statements.class, statements::of));
        return filled("templates/progress-answers.vm", view.of(questions));
    }

    private List<ReadHistory.Entry> latest(Reading reading, Progress current, ProgressParameters wanted) {
        return wanted.phase().equals(ProgressView.ALL_PHASES)
                ? history.latest(reading.visit(), current, LATEST_CHANGES)
                : history.latestOf(
                        reading.visit(), current, milestone -> wanted.covers(milestone.phase()), LATEST_CHANGES);
    }

    private RoleNames roles(Reading reading) {
        return RoleNames.ofOwners(
                rendering().showing(reading).words(), reading.visit().space(), owners.all());
    }

    /** Their names, by key. */
    private Map<String, String> owners(Reading reading) {
        Words words = rendering().showing(reading).words();
        boolean county = reading.visit().space().municipality().isCounty();
        return owners.all().stream().collect(Collectors.toMap(Owner::key, owner -> words.local(owner.nameIn(county))));
    }

    private static Filled tracker(Reading reading, Map<String, Object> view, List<String> scripts) {
        return new Filled(reading.live() ? "templates/progress.vm" : "templates/progress-static.vm", view, scripts);
    }

    private static Filled filled(String template, Map<String, Object> view) {
        return new Filled(template, view, SCRIPT);
    }
}
