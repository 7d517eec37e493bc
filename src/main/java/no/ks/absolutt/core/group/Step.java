// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.municipality.ProgrammeSpace;

/**
 * From one place of a member to the next.
 *
 * @param before null for somebody new
 * @param key of the member
 * @param after null for somebody who goes out
 * @param wanted false for a role that was suggested and is not taken in
 */
record Step(Member before, String key, Seat after, boolean wanted) {

    /** What stands in the log for a user who is not named. */
    private static final String UNNAMED = "true";

    /** Somebody new. */
    static Step in(Seat seat) {
        return new Step(null, UUID.randomUUID().toString(), seat, true);
    }

    /** A suggested role that nobody wants: it is out from the beginning, so that it is not suggested again. */
    static Step unwanted(Seat seat) {
        return new Step(null, UUID.randomUUID().toString(), seat, false);
    }

    static Step to(Member before, Seat after) {
        return new Step(before, before.key(), after, true);
    }

    static Step out(Member before) {
        return to(before, null);
    }

    /** The revision that it makes. */
    int revision() {
        return before == null ? 1 : before.revision() + 1;
    }

    /** The member as the change leaves her. */
    Member taken(FactChange change) {
        if (before == null) {
            return new Member(0, key, after, !wanted, change.at(), 1, change.at(), change.by());
        }
        return after == null ? before.out(change.at(), change.by()) : before.inSeat(after, change.at(), change.by());
    }

    /**
     * The row of the log: what changes, by role where a role is shown alone.
     *
     * @param members of the municipality
     */
    FactDeed deed(ProgrammeSpace space, GroupRoles roles, List<Member> members) {
        Function<HeldRole, String> name = role -> name(role, space, roles);
        Map<Integer, Seat> seats = members.stream().collect(Collectors.toMap(Member::id, Member::seat));
        Seat from = before == null || before.removed() ? null : before.seat();
        FactDeed deed = FactDeed.of(FactKind.MEMBER, key, name.apply((after == null ? from : after).role()));
        if (!wanted) {
            return deed.with(FactDeed.SUGGESTED, true, null);
        }
        if (Objects.equals(from, after)) {
            return deed.with(FactDeed.CONFIRMED, null, true);
        }
        return deed.with(FactDeed.GROUP, of(from, Seat::group), of(after, Seat::group))
                .with("role", of(from, seat -> name.apply(seat.role())), of(after, seat -> name.apply(seat.role())))
                .with("roleKind", of(from, Step::ownKind), of(after, Step::ownKind))
                .with("user", of(from, Seat::shownUser), of(after, Seat::shownUser))
                .with(FactDeed.ACCESS, of(from, Step::unnamed), of(after, Step::unnamed))
                .with("contact", of(from, Seat::contact), of(after, Seat::contact))
                .with("deputyOf", principal(from, seats, name), principal(after, seats, name));
    }

    /** The role in the language of the space, in the words of its kind of municipality. */
    static String name(HeldRole role, ProgrammeSpace space, GroupRoles roles) {
        return roles.nameOf(
                role, space.participation().language(), space.municipality().isCounty());
    }

    private static <T> T of(Seat seat, Function<Seat, T> what) {
        return seat == null ? null : what.apply(seat);
    }

    private static RoleKind ownKind(Seat seat) {
        return seat.role().code() == null ? seat.role().kind() : null;
    }

    private static String unnamed(Seat seat) {
        return seat.user() != null && seat.shownUser() == null ? UNNAMED : null;
    }

    private static String principal(Seat seat, Map<Integer, Seat> seats, Function<HeldRole, String> name) {
        Seat principal = seat == null ? null : seats.get(seat.deputyOf());
        return principal == null ? null : name.apply(principal.role());
    }
}
