// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.list.Recognition;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.RegisterEntries;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.space.PlannedSpace;
import no.ks.absolutt.core.space.PreviewSpace;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.core.space.SpacePreview;
import no.ks.absolutt.core.space.Survey;
import no.ks.absolutt.core.text.Message;

/**
 * Turns the rows that somebody wrote into a plan. The plugin's own tables are read once, whatever the number of rows.
 * Thread-safe.
 */
public final class JobPlanner {

    /** The most rows of a job: the register has 357 municipalities and 14 county municipalities. */
    public static final int MOST = 2000;

    private static final String ROWS = "rows";
    private static final int LONGEST_NUMBER = 10;
    private static final int LONGEST_NAME = 100;

    private final SpacePlanner planner;
    private final PreviewSpace preview;
    private final RegisterEntries register;
    private final Today today;

    /** The planner of many over the planner of one. */
    public JobPlanner(SpacePlanner planner, PreviewSpace preview, RegisterEntries register, Today today) {
        this.planner = planner;
        this.preview = preview;
        this.register = register;
        this.today = today;
    }

    /**
     * The plan, row by row.
     *
     * @throws Refusal NOT_FOUND for an unknown programme, INVALID for no row or too many
     */
    List<PlannedRow> plan(String programme, List<AskedRow> rows) {
        return plan(planner.survey(programme), rows);
    }

    /** The rows of a new job. Refuses READ_ONLY in an archived programme, INVALID where none can be made. */
    List<JobRow> order(String programme, List<AskedRow> rows) {
        Survey survey = planner.survey(programme);
        if (survey.programme().state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
        List<PlannedRow> plan = plan(survey, rows);
        if (plan.stream().noneMatch(PlannedRow::isGood)) {
            throw Refusal.invalid(ROWS, Message.of("job.refusal.unusable"));
        }
        return plan.stream().map(PlannedRow::ordered).toList();
    }

    private List<PlannedRow> plan(Survey survey, List<AskedRow> rows) {
        if (rows.isEmpty()) {
            throw Refusal.invalid(ROWS, Message.of("job.refusal.none"));
        }
        if (rows.size() > MOST) {
            throw Refusal.invalid(ROWS, Message.of("job.refusal.many", rows.size(), MOST));
        }
        Recognition recognition = new Recognition(register.all(), today.date());
        Set<String> seen = new HashSet<>();
        return rows.stream().map(row -> plan(survey, recognition, row, seen)).toList();
    }

    private PlannedRow plan(Survey survey, Recognition recognition, AskedRow asked, Set<String> seen) {
        String number;
        String name;
        try {
            number = checked(asked.number(), LONGEST_NUMBER);
            name = checked(asked.name(), LONGEST_NAME);
        } catch (Refusal unfit) {
            return PlannedRow.unusable(null, null, List.of(unfit.message()));
        }
        Recognition.Meant meant = recognition.of(number, name);
        Municipality municipality = meant.municipality();
        if (municipality == null) {
            return PlannedRow.unusable(number, name, meant.problems());
        }
        return seen.add(municipality.number())
                ? plan(survey, asked, municipality)
                : PlannedRow.unusable(
                        municipality.number(), municipality.name(), List.of(Message.of("job.problem.twice")));
    }

    /** An address is no name, and is not stored. */
    private static String checked(String text, int limit) {
        if (text != null && text.contains("@")) {
            throw Refusal.invalid(ROWS, Message.of("job.problem.address"));
        }
        return FreeText.checked(ROWS, text, limit);
    }

    private PlannedRow plan(Survey survey, AskedRow asked, Municipality municipality) {
        SpaceOrder order =
                new SpaceOrder(survey.programme().key(), municipality.number(), asked.language(), asked.coordinator());
        try {
            PlannedSpace plan = planner.plan(survey, order);
            SpacePreview seen = preview.of(survey, order, plan);
            return new PlannedRow(
                    municipality.number(),
                    municipality.name(),
                    seen.spaceKey(),
                    plan.language(),
                    seen.proposed(),
                    seen.pages().size(),
                    seen.coordinator(),
                    seen.problems(),
                    notes(survey, municipality, seen));
        } catch (Refusal unfit) {
            return PlannedRow.unusable(municipality.number(), municipality.name(), List.of(unfit.message()));
        }
    }

    private static List<Message> notes(Survey survey, Municipality municipality, SpacePreview seen) {
        List<Message> notes = new ArrayList<>(seen.notes());
        String county = survey.programme().texts().county();
        if (county != null && !county.equals(municipality.countyNumber())) {
            notes.add(Message.of("job.note.county", municipality.name(), municipality.county()));
        }
        return notes;
    }
}
