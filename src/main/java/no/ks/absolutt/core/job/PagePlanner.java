// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.space.PageGap;
import no.ks.absolutt.core.space.PageGaps;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.core.text.Message;

/** Turns the pages that spaces lack into the rows of a job. Reads only; thread-safe. */
public final class PagePlanner {

    private final SpacePlanner planner;
    private final PageGaps gaps;

    /** The planner over the gaps. */
    public PagePlanner(SpacePlanner planner, PageGaps gaps) {
        this.planner = planner;
        this.gaps = gaps;
    }

    /**
     * A row for each space that lacks pages; with no page to add where it is left out, which a note explains. A constant
     * number of SQL statements. Refuses NOT_FOUND for an unknown programme.
     */
    List<PlannedRow> plan(Viewer viewer, String programme) {
        return gaps.all(viewer, planner.survey(programme)).stream()
                .map(PagePlanner::row)
                .toList();
    }

    /** The rows of a new job. Refuses INVALID where no page can be added. */
    List<JobRow> order(Viewer viewer, String programme) {
        List<PlannedRow> rows =
                plan(viewer, programme).stream().filter(row -> row.pages() > 0).toList();
        if (rows.stream().noneMatch(PlannedRow::isGood)) {
            throw Refusal.invalid("pages", Message.of("job.refusal.noPages"));
        }
        return rows.stream().map(PlannedRow::ordered).toList();
    }

    private static PlannedRow row(PageGap gap) {
        Municipality municipality = gap.plan().municipality();
        boolean isLeftOut = gap.leftOut() != null;
        return new PlannedRow(
                municipality.number(),
                municipality.name(),
                gap.participation().spaceKey(),
                gap.plan().language(),
                municipality.form().language(),
                isLeftOut ? 0 : gap.lacking().size(),
                null,
                isLeftOut ? List.of() : Stream.ofNullable(gap.problem()).toList(),
                Stream.ofNullable(gap.leftOut()).toList());
    }

    /** What that municipality's space lacks now. Refuses in words where it is to get no page, or cannot. */
    Optional<PageGap> now(Viewer viewer, JobHead job, String number) {
        Optional<PageGap> gap = gaps.of(viewer, planner.survey(job.programme()), number);
        gap.flatMap(one -> Stream.of(one.leftOut(), one.problem())
                        .filter(Objects::nonNull)
                        .findFirst())
                .ifPresent(why -> {
                    throw Refusal.of(Refusal.Code.FORBIDDEN, why);
                });
        return gap;
    }
}
