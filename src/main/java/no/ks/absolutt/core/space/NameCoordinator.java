// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: KS names the coordinators of spaces that are made, or being made. The new one becomes administrator of the
 * space; from the one before is taken what the plugin gave, and nothing else. Thread-safe.
 */
public final class NameCoordinator {

    /**
     * Who is to coordinate.
     *
     * @param coordinator user name or e-mail address as typed; null or blank for nobody. The address is not stored
     * @param replaces user key of the coordinator that this is based on, null for nobody; absent for whoever it is
     */
    public record Wish(Municipality municipality, String coordinator, Field<String> replaces) {}

    /**
     * What came of a wish.
     *
     * @param coordinator user key of the coordinator as it is now; null for nobody
     * @param problems why the wish was not met; empty when it was
     * @param byHand what a person must do by hand
     */
    public record Outcome(
            Municipality municipality, String coordinator, List<Message> problems, List<Message> byHand) {}

    /** The rights people have in spaces, and those that the plugin gives there. */
    public record Rights(SpaceRights held, NotedGrants given) {}

    private final Access access;
    private final ParticipationStore participations;
    private final People people;
    private final Rights rights;
    private final ActLog log;
    private final OneAtATime oneAtATime;

    /** The use case over its stores and the host's rights. */
    public NameCoordinator(
            Access access,
            ParticipationStore participations,
            People people,
            Rights rights,
            ActLog log,
            OneAtATime oneAtATime) {
        this.access = access;
        this.participations = participations;
        this.people = people;
        this.rights = rights;
        this.log = log;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Names each by itself: what stands in one's way stops no other.
     *
     * @return what came of each, in their order
     * @throws Refusal FORBIDDEN, READ_ONLY
     */
    public List<Outcome> name(Viewer viewer, String programme, List<Wish> wishes) {
        access.requireKs(viewer);
        access.requireWritable();
        return wishes.stream()
                .map(wish -> oneAtATime.of(MakeSpace.lock(wish.municipality()), () -> outcome(viewer, programme, wish)))
                .toList();
    }

    private Outcome outcome(Viewer viewer, String programme, Wish wish) {
        Optional<Participation> found =
                participations.of(programme, wish.municipality().number());
        if (found.isEmpty()) {
            return unmet(wish, null, "coordinator.noSpace");
        }
        Participation before = found.get();
        if (wish.replaces().given() && !Objects.equals(wish.replaces().value(), before.coordinator())) {
            return unmet(wish, before.coordinator(), "coordinator.stale");
        }
        boolean nobody = wish.coordinator() == null || wish.coordinator().isBlank();
        Optional<Person> person =
                nobody ? Optional.empty() : people.find(wish.coordinator().strip());
        return person.isEmpty() && !nobody
                ? unmet(wish, before.coordinator(), "coordinator.unknown")
                : named(viewer, wish, before, person.map(Person::key).orElse(null));
    }

    private static Outcome unmet(Wish wish, String coordinator, String why) {
        String name = wish.municipality().name();
        return new Outcome(wish.municipality(), coordinator, List.of(Message.of(why, name)), List.of());
    }

    private Outcome named(Viewer viewer, Wish wish, Participation before, String coordinator) {
        List<Message> byHand = new ArrayList<>();
        if (!Objects.equals(coordinator, before.coordinator())) {
            Deed deed = Deed.of(
                            ActKind.COORDINATOR_NAMED,
                            before.programme(),
                            wish.municipality().number() + " "
                                    + wish.municipality().name())
                    .with("coordinator", before.coordinator(), coordinator);
            log.doing(viewer.userKey(), deed, () -> {
                participations.update(before.coordinatedBy(coordinator));
                handOver(before, coordinator, byHand);
                return before;
            });
        }
        return new Outcome(wish.municipality(), coordinator, List.of(), List.copyOf(byHand));
    }

    /** Only in a space that is whole and there: else the rights are given when it is. */
    private void handOver(Participation before, String coordinator, List<Message> byHand) {
        boolean isWhole = before.state() == Participation.State.READY
                && before.owns(rights.held().idOf(before.spaceKey()));
        if (!isWhole) {
            return;
        }
        if (coordinator != null && !rights.given().givePerson(before, coordinator)) {
            byHand.add(Message.of("made.byHand.coordinator"));
        }
        if (before.coordinator() != null && !takenFrom(before)) {
            byHand.add(Message.of("coordinator.byHand.former"));
        }
    }

    /** Whether nothing is left to her: what others have given she keeps, and KS should know, but of its own members. */
    private boolean takenFrom(Participation before) {
        String former = before.coordinator();
        return rights.given().takePerson(before, former)
                && (access.isKs(new Viewer(former, false)) || !rights.held().mayAdminister(former, before.spaceKey()));
    }
}
