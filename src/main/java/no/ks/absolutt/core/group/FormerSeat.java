// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.text.Message;

/**
 * The place that a member had before, as far as it is known: the log says roles in words, and never who is shown by role
 * alone (docs/decisions/0019).
 */
final class FormerSeat {

    private final GroupRoles roles;
    private final Member now;
    private final List<Member> members;

    /** Of that member, among all of the municipality. */
    FormerSeat(GroupRoles roles, Member now, List<Member> members) {
        this.roles = roles;
        this.now = now;
        this.members = members;
    }

    /** The place that one who is out had when she went. */
    Seat asLeft() {
        Seat left = now.seat();
        return new Seat(
                left.group(), left.role(), left.user(), left.contact(), principal(left.deputyOf(), left.group()));
    }

    /** The place before that change; what it left as it was is as it is now. */
    Seat beforeThat(FactChange change) {
        Seat seat = now.seat();
        FactDeed deed = change.deed();
        Group group =
                deed.of(FactDeed.GROUP).map(one -> Group.valueOf(one.from())).orElse(seat.group());
        HeldRole role = role(deed);
        boolean isYouth = role.kind() == RoleKind.YOUTH;
        String contact = deed.of(Seating.CONTACT).map(Difference::from).orElse(null);
        return new Seat(
                group,
                role,
                role.kind().mayHaveUser() ? user(deed) : null,
                isYouth ? (deed.of(Seating.CONTACT).isPresent() ? contact : seat.contact()) : null,
                principal(deputyOf(deed), group));
    }

    /** What she who takes the change back should know. */
    List<Message> said(FactChange change) {
        boolean isUnknown =
                change.deed().of(FactDeed.ACCESS).map(Difference::from).isPresent()
                        && change.deed().of(FactDeed.GROUP).isEmpty();
        return isUnknown ? List.of(Message.of("group.said.unnamed")) : List.of();
    }

    private HeldRole role(FactDeed deed) {
        HeldRole held = now.seat().role();
        Optional<RoleKind> ownKind = deed.of("roleKind").map(Difference::from).map(RoleKind::valueOf);
        String words = deed.of(Seating.ROLE).map(Difference::from).orElse(held.words());
        if (words == null) {
            return held;
        }
        return roles.called(words).map(HeldRole::of).orElseGet(() -> HeldRole.own(words, ownKind.orElse(held.kind())));
    }

    private String user(FactDeed deed) {
        boolean wasUnnamed = deed.of(FactDeed.ACCESS).map(Difference::from).isPresent();
        Optional<Difference> named = deed.of(Seating.USER);
        if (wasUnnamed) {
            return null;
        }
        return named.isPresent() ? named.get().from() : unnamed(deed);
    }

    /** One who got access in the change loses it; nobody else is touched. */
    private String unnamed(FactDeed deed) {
        return deed.of(FactDeed.ACCESS).isPresent() ? null : now.seat().user();
    }

    private Integer deputyOf(FactDeed deed) {
        Optional<Difference> logged = deed.of(Seating.DEPUTY_OF);
        if (logged.isEmpty()) {
            return now.seat().deputyOf();
        }
        return logged.map(Difference::from)
                .flatMap(this::holding)
                .map(Member::id)
                .orElse(null);
    }

    /** The one member with that role, where there is just one. */
    private Optional<Member> holding(String role) {
        List<Member> holders = members.stream()
                .filter(one -> !one.removed())
                .filter(one -> isCalled(one.seat().role(), role))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private boolean isCalled(HeldRole held, String words) {
        String code = roles.called(words).map(GroupRole::code).orElse(null);
        return code == null ? words.equals(held.words()) : code.equals(held.code());
    }

    /** Somebody whose deputy she can be still; else she stands in for nobody. */
    private Integer principal(Integer wanted, Group group) {
        boolean hasDeputies = members.stream()
                .anyMatch(one -> !one.removed() && Objects.equals(one.seat().deputyOf(), now.id()));
        boolean mayBe = members.stream()
                .anyMatch(one -> Objects.equals(one.id(), wanted)
                        && one.id() != now.id()
                        && !one.removed()
                        && one.seat().group() == group
                        && !one.seat().isDeputy());
        return mayBe && !hasDeputies ? wanted : null;
    }
}
