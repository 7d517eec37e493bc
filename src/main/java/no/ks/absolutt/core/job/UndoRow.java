// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactStore;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.core.space.SpaceRemoval;
import no.ks.absolutt.core.space.SpaceTraces;
import no.ks.absolutt.core.text.Message;

/**
 * Undoes what a row made, as long as nobody has left anything there: no edit, comment, attachment or fact newer than its
 * making. Else the row stays and says what stands in the way.
 */
public final class UndoRow implements RowWork {

    /** What the plugin itself knows of a space, and loses when it is undone. */
    public record Notes(
            ParticipationStore participations,
            PageRecords pages,
            GrantRecords grants,
            ProgressStore progress,
            FactStore facts) {

        /** Whether anybody has said anything there: of a milestone, or any other fact. */
        private boolean hasFacts(Participation made) {
            return !progress.states(made.id()).isEmpty()
                    || !facts.latest(made.id(), EnumSet.allOf(FactKind.class), 1)
                            .isEmpty();
        }
    }

    private final SpacePlanner planner;
    private final SpaceTraces traces;
    private final SpaceRemoval removal;
    private final Notes notes;
    private final OneTransaction transaction;
    private final OneAtATime oneAtATime;

    /** The undoing over host and notes. */
    public UndoRow(
            SpacePlanner planner,
            SpaceTraces traces,
            SpaceRemoval removal,
            Notes notes,
            OneTransaction transaction,
            OneAtATime oneAtATime) {
        this.planner = planner;
        this.traces = traces;
        this.removal = removal;
        this.notes = notes;
        this.transaction = transaction;
        this.oneAtATime = oneAtATime;
    }

    @Override
    public JobRow of(JobHead job, JobRow row, Viewer viewer) {
        return oneAtATime.of(MakeSpace.lock(row.number()), () -> undone(job, row));
    }

    private JobRow undone(JobHead job, JobRow row) {
        Optional<Participation> made =
                notes.participations().of(job.programme(), row.number()).filter(one -> one.id() == row.participation());
        return made.isEmpty() ? row.undone(List.of(Message.of("job.undone.gone"))) : undo(row, made.get());
    }

    private JobRow undo(JobRow row, Participation made) {
        List<Message> inTheWay = inTheWay(row, made);
        if (!inTheWay.isEmpty()) {
            return row.stays(inTheWay);
        }
        SpaceRemoval.Outcome outcome = planner.isThere(made)
                ? transaction.of(() -> removal.remove(made.spaceKey()))
                : SpaceRemoval.Outcome.DELETED;
        if (outcome == SpaceRemoval.Outcome.NEITHER) {
            return row.stays(List.of(Message.of("job.undo.neither")));
        }
        return transaction.of(() -> {
            notes.pages().forget(made.id());
            notes.grants().forget(made.id());
            notes.participations().remove(made.id());
            return row.undone(List.of(Message.of("job.undone." + outcome, made.spaceKey())));
        });
    }

    /**
     * A row that was broken off may have been finished by another way than its job, and people work there since. Which of
     * the first two writings on the host's home page was the plugin's is then taken to be both.
     */
    private static Instant madeAt(JobRow row) {
        return row.madeAt() == null ? Instant.MAX : row.madeAt();
    }

    private List<Message> inTheWay(JobRow row, Participation made) {
        List<Message> inTheWay = new ArrayList<>();
        if (planner.isThere(made)) {
            traces.of(made.spaceKey(), notes.pages().of(made.id()), madeAt(row))
                    .forEach(trace -> inTheWay.add(trace.words()));
        }
        if (notes.hasFacts(made)) {
            inTheWay.add(Message.of("job.undo.facts"));
        }
        return inTheWay;
    }
}
