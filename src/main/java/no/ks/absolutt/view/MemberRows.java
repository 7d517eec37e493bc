// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.Objects;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.group.Seat;

/** The members of a group, one a row; who holds a role for children, youth or parents is never named. */
final class MemberRows {

    private final Showing showing;
    private final Words words;
    private final GroupState state;
    private final GroupRoles roles;

    MemberRows(Showing showing, GroupState state, GroupRoles roles) {
        this.showing = showing;
        this.words = showing.words();
        this.state = state;
        this.roles = roles;
    }

    /** What the member's role is called. */
    String role(Member member) {
        return roles.nameOf(
                member.seat().role(),
                words.language(),
                state.visit().space().municipality().isCounty());
    }

    LinkedHashMap<String, Object> of(Member member) {
        Seat seat = member.seat();
        String name = role(member);
        return withForm(seat)
                .with("id", String.valueOf(member.id()))
                .with("revision", member.revision())
                .with("name", name)
                .with("kindText", words.text("group.kind." + seat.role().kind()))
                .with("who", who(seat))
                .with("coordinatorText", state.isCoordinator(member) ? words.text("group.isCoordinator") : null)
                .with("deputyText", deputy(seat))
                .with("toConfirm", member.isToBeConfirmed(state.asked()) ? words.text("group.mustConfirm") : null)
                .with("editControl", words.text("group.edit.control", name))
                .with("removeControl", words.text("group.remove.control", name))
                .with("confirmControl", words.text("group.confirm.control", name))
                .map();
    }

    /** One whom another may stand in for. */
    LinkedHashMap<String, Object> principal(Member member) {
        String name = showing.names().of(member.seat().shownUser());
        return new Fields()
                .with("id", String.valueOf(member.id()))
                .with("group", member.seat().group().name())
                .with("text", name == null ? role(member) : words.text("group.principal", role(member), name))
                .map();
    }

    private Fields withForm(Seat seat) {
        HeldRole role = seat.role();
        return new Fields()
                .with("group", seat.group().name())
                .with("code", role.code())
                .with("ownRole", role.words())
                .with("kind", role.kind().name())
                .with("user", showing.names().of(seat.shownUser()))
                .with("contact", seat.contact())
                .with(
                        "deputyOf",
                        seat.deputyOf() == null ? null : seat.deputyOf().toString());
    }

    private String who(Seat seat) {
        if (seat.role().kind() == RoleKind.YOUTH) {
            return seat.contact() == null ? words.text("group.byRole") : words.text("group.contact", seat.contact());
        }
        if (seat.role().kind().isShownByRoleOnly()) {
            return words.text("group.byRole");
        }
        String name = showing.names().of(seat.user());
        return name == null ? words.text("group.noName") : name;
    }

    private String deputy(Seat seat) {
        if (!seat.isDeputy()) {
            return null;
        }
        return state.members().stream()
                .filter(one -> Objects.equals(one.id(), seat.deputyOf()))
                .map(one -> words.text("group.deputyOf", role(one)))
                .findFirst()
                .orElseGet(() -> words.text("group.deputy"));
    }
}
