// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: KS says how one or many municipalities stand towards a programme. What withdraws keeps its space, facts and
 * history; {@link SpaceDoor} makes the space read-only, {@link CountedParticipations} takes it out of sums. Thread-safe.
 */
public final class SetStanding {

    /**
     * What is to be set of one.
     *
     * @param standing null clears it: not invited after all
     * @param revision the one that this is based on; null among many only, for whatever it is now
     */
    public record Edit(Municipality municipality, Standing standing, Integer revision) {

        private boolean isStale(Enrolment now) {
            return revision != null && revision != now.revision();
        }
    }

    /**
     * What came of one among many.
     *
     * @param enrolment as it is now
     * @param standing how it stands now
     * @param changed whether this changed it
     * @param said what happened, in words
     */
    public record Outcome(
            Municipality municipality, Enrolment enrolment, Standing standing, boolean changed, Message said) {}

    private final Access access;
    private final EnrolmentStore enrolments;
    private final ParticipationStore participations;
    private final ActLog log;
    private final Clock clock;

    /** The use case over its stores. */
    public SetStanding(
            Access access, EnrolmentStore enrolments, ParticipationStore participations, ActLog log, Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.participations = participations;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Sets one. What it says already stays, with its revision.
     *
     * @param programme key of a programme that is there
     * @throws Refusal FORBIDDEN, READ_ONLY, INVALID for a standing that does not go with having a space, or CONFLICT with
     *     the current {@link Enrolment}
     */
    public Enrolment set(Viewer viewer, String programme, Edit edit) {
        access.requireKs(viewer);
        access.requireWritable();
        String number = edit.municipality().number();
        Enrolment now = enrolments.of(programme, number);
        boolean hasSpace = participations.of(programme, number).isPresent();
        if (edit.isStale(now)) {
            throw Refusal.conflict(now);
        }
        unfit(edit, hasSpace).ifPresent(why -> {
            throw Refusal.invalid("standing", why);
        });
        return changes(now, hasSpace, edit)
                ? written(viewer, now, hasSpace, edit)
                        .orElseThrow(() -> Refusal.conflict(enrolments.of(programme, number)))
                : now;
    }

    /**
     * Sets many, each by itself: what stands in one's way stops no other. Reading takes two SQL statements for all.
     *
     * @param programme key of a programme that is there
     * @return what came of each, in their order
     * @throws Refusal FORBIDDEN, READ_ONLY
     */
    public List<Outcome> setEach(Viewer viewer, String programme, List<Edit> edits) {
        access.requireKs(viewer);
        access.requireWritable();
        Map<String, Enrolment> before = enrolments.ofProgramme(programme).stream()
                .collect(Collectors.toMap(Enrolment::number, Function.identity()));
        Set<String> withSpace = participations.ofProgramme(programme).stream()
                .map(Participation::number)
                .collect(Collectors.toSet());
        return edits.stream()
                .map(edit -> {
                    String number = edit.municipality().number();
                    Enrolment now = before.getOrDefault(number, Enrolment.none(programme, number));
                    return outcome(viewer, now, withSpace.contains(number), edit);
                })
                .toList();
    }

    private Outcome outcome(Viewer viewer, Enrolment now, boolean hasSpace, Edit edit) {
        String name = edit.municipality().name();
        Optional<Message> unfit = unfit(edit, hasSpace);
        if (unfit.isPresent()) {
            return unchanged(now, hasSpace, edit, unfit.get());
        }
        if (!changes(now, hasSpace, edit)) {
            return unchanged(now, hasSpace, edit, Message.of("standing.said.same", name));
        }
        Optional<Enrolment> next = edit.isStale(now) ? Optional.empty() : written(viewer, now, hasSpace, edit);
        return next.map(one -> new Outcome(edit.municipality(), one, one.standing(hasSpace), true, said(edit)))
                .orElseGet(() -> unchanged(
                        enrolments.of(now.programme(), now.number()),
                        hasSpace,
                        edit,
                        Message.of("standing.said.stale", name)));
    }

    private static Message said(Edit edit) {
        String what = edit.standing() == null ? "cleared" : edit.standing().name();
        return Message.of("standing.said." + what, edit.municipality().name());
    }

    private static Outcome unchanged(Enrolment now, boolean hasSpace, Edit edit, Message said) {
        return new Outcome(edit.municipality(), now, now.standing(hasSpace), false, said);
    }

    private static boolean changes(Enrolment now, boolean hasSpace, Edit edit) {
        return now.standing(hasSpace) != edit.standing();
    }

    /** Who has a space takes part or has withdrawn; nothing else can be said of it. */
    private static Optional<Message> unfit(Edit edit, boolean hasSpace) {
        boolean fits = !hasSpace || edit.standing() == Standing.REGISTERED || edit.standing() == Standing.WITHDRAWN;
        return fits
                ? Optional.empty()
                : Optional.of(
                        Message.of("standing.said.hasSpace", edit.municipality().name()));
    }

    private Optional<Enrolment> written(Viewer viewer, Enrolment now, boolean hasSpace, Edit edit) {
        Enrolment next = now.set(edit.standing(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Deed deed = Deed.of(
                        ActKind.STANDING_SET,
                        now.programme(),
                        edit.municipality().number() + " " + edit.municipality().name())
                .with("standing", now.standing(hasSpace), next.standing());
        String fact = "enrolment:" + now.programme() + ":" + now.number();
        return log.changing(viewer.userKey(), deed, fact, next.revision(), () -> {
            enrolments.save(next);
            return next;
        });
    }
}
