// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: the coordinator, or an administrator of the space, keeps its groups. The rights that a place gives come and go
 * in the same call. Thread-safe.
 */
public final class EditGroup implements Undoable {

    private final SpaceDoor door;
    private final MemberStore store;
    private final FactLog log;
    private final Seating seating;
    private final MemberRights rights;
    private final OneAtATime oneAtATime;

    /** The use case over its store and the host's rights. */
    public EditGroup(
            SpaceDoor door,
            MemberStore store,
            FactLog log,
            Seating seating,
            MemberRights rights,
            OneAtATime oneAtATime) {
        this.door = door;
        this.store = store;
        this.log = log;
        this.seating = seating;
        this.rights = rights;
        this.oneAtATime = oneAtATime;
    }

    /**
     * What came of a change.
     *
     * @param member as she is now
     * @param said what a person must do by hand, or should know; most often nothing
     */
    public record Outcome(Member member, List<Message> said) {}

    /** Adds a member. Refuses FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY. */
    public Outcome add(Viewer viewer, String spaceKey, MemberEdit edit) {
        return alone(viewer, spaceKey, (visit, members) -> {
            Seating.Seated seated = seating.of(edit, null, members);
            return written(visit, members, Step.in(seated.seat()), seated.said());
        });
    }

    /**
     * Changes a member; what changes nothing leaves no row in the log.
     *
     * @throws Refusal as {@link #add}, or CONFLICT with the current {@link Member}
     */
    public Outcome change(Viewer viewer, String spaceKey, int id, MemberEdit edit) {
        return alone(viewer, spaceKey, (visit, members) -> {
            Member before = current(members, id, edit.revision());
            Seating.Seated seated = seating.of(edit, before, members);
            return seated.seat().equals(before.seat())
                    ? new Outcome(before, seated.said())
                    : written(visit, members, Step.to(before, seated.seat()), seated.said());
        });
    }

    /** Says that a member is as it was, after KS has asked. Refuses as {@link #change}. */
    public Outcome confirm(Viewer viewer, String spaceKey, int id, int revision) {
        return alone(viewer, spaceKey, (visit, members) -> {
            Member before = current(members, id, revision);
            return written(visit, members, Step.to(before, before.seat()), List.of());
        });
    }

    /** Takes a member out; her row stays. Refuses as {@link #change}. */
    public Outcome remove(Viewer viewer, String spaceKey, int id, int revision) {
        return alone(viewer, spaceKey, (visit, members) -> {
            Member before = current(members, id, revision);
            return written(visit, members, Step.out(before), List.of());
        });
    }

    /**
     * Takes suggested roles in, each without a name. What is no longer suggested is left as it is.
     *
     * @param code of a role; null for all that are suggested
     */
    public void takeIn(Viewer viewer, String spaceKey, String code) {
        eachSuggested(viewer, spaceKey, code, Step::in);
    }

    /**
     * Says no to suggested roles, which are then suggested no more.
     *
     * @param code of a role; null for all that are suggested
     */
    public void decline(Viewer viewer, String spaceKey, String code) {
        eachSuggested(viewer, spaceKey, code, Step::unwanted);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.MEMBER);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        return alone(visit, members -> {
            Member before = seen(
                    members.stream()
                            .filter(one -> one.key().equals(change.deed().key())),
                    revision);
            FormerSeat former = new FormerSeat(seating.roles(), before, members);
            Step step =
                    switch (FactVerb.of(change)) {
                        case ADDED, RESTORED -> Step.out(before);
                        case REMOVED -> Step.to(before, former.asLeft());
                        case CHANGED -> Step.to(before, former.beforeThat(change));
                    };
            boolean isAsItWas = !before.removed() && before.seat().equals(step.after());
            return isAsItWas
                    ? former.said(change)
                    : written(visit, members, step, former.said(change)).said();
        });
    }

    private void eachSuggested(Viewer viewer, String spaceKey, String code, Function<Seat, Step> step) {
        alone(viewer, spaceKey, (visit, members) -> Suggestions.of(visit.space(), seating.roles(), members).stream()
                .filter(role -> code == null || code.equals(role.code()))
                .map(role -> step.apply(Seat.of(Group.PARTICIPANT, HeldRole.of(role))))
                .map(each -> written(visit, members, each, List.of()))
                .toList());
    }

    private Outcome written(Visit visit, List<Member> members, Step step, List<Message> said) {
        FactDeed deed = step.deed(visit.space(), seating.roles(), members);
        return log.changing(visit, deed, step.revision(), change -> {
                    Member after = kept(visit, step.before(), step.taken(change));
                    List<Message> all = new ArrayList<>(said);
                    all.addAll(rights.moved(
                            visit.space().participation(),
                            userOf(step.before()),
                            userOf(after),
                            others(members, after)));
                    return new Outcome(after, List.copyOf(all));
                })
                .orElseThrow(() -> Refusal.conflict(now(visit, step.before())));
    }

    private Member now(Visit visit, Member before) {
        return store.of(visit.participation()).stream()
                .filter(one -> one.id() == before.id())
                .findFirst()
                .orElseThrow();
    }

    private Member kept(Visit visit, Member before, Member after) {
        if (before == null) {
            return store.add(visit.participation(), after);
        }
        store.update(after);
        return after;
    }

    private static String userOf(Member member) {
        return member == null || member.removed() ? null : member.seat().user();
    }

    private static List<Member> others(List<Member> members, Member self) {
        return members.stream().filter(one -> one.id() != self.id()).toList();
    }

    private static Member current(List<Member> members, int id, int revision) {
        return seen(members.stream().filter(one -> one.id() == id && !one.removed()), revision);
    }

    private static Member seen(Stream<Member> found, int revision) {
        Member member = found.findFirst().orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (member.revision() != revision) {
            throw Refusal.conflict(member);
        }
        return member;
    }

    /**
     * Rights and places of one municipality are changed by one at a time, KS's naming of a coordinator included; so what the
     * work reads is what it writes on.
     */
    private <T> T alone(Viewer viewer, String spaceKey, BiFunction<Visit, List<Member>, T> work) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return alone(visit, members -> work.apply(visit, members));
    }

    private <T> T alone(Visit visit, Function<List<Member>, T> work) {
        return oneAtATime.of(
                MakeSpace.lock(visit.space().municipality().number()),
                () -> work.apply(store.of(visit.participation())));
    }
}
