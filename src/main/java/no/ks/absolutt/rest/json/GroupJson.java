// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.MemberEdit;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.text.Message;

/** The groups of a municipality: what is asked of them, and the answers. */
public final class GroupJson {

    /** The revision that a change is based on. */
    public static final String REVISION = "revision";

    private static final String GROUP = "group";
    private static final String ROLE = "role";
    private static final String KIND = "kind";
    private static final String USER = "user";
    private static final String CONTACT = "contact";
    private static final String DEPUTY_OF = "deputyOf";
    private static final String WANTED = "wanted";

    private GroupJson() {}

    /** Both groups, and what is worth a talk, in words. */
    public record Groups(List<Item> members, List<String> findings) {

        /** The groups as they are. */
        public static Groups of(GroupState state, GroupRoles roles, Names names) {
            String coordinator = state.coordinator();
            return new Groups(
                    state.members().stream()
                            .map(member -> Item.of(member, coordinator, names))
                            .toList(),
                    names.words().say(state.findings(roles, names.words().language())));
        }
    }

    /**
     * A member in the list.
     *
     * @param role code of roles.csv, or the group's own words
     * @param user null for a role without a name, and where the role is shown alone
     */
    public record Item(
            int id, String group, String role, String kind, PersonJson user, boolean coordinator, int revision) {

        private static Item of(Member member, String coordinator, Names names) {
            String user = member.seat().shownUser();
            return new Item(
                    member.id(),
                    member.seat().group().name(),
                    member.seat().role().written(),
                    member.seat().role().kind().name(),
                    names.of(user),
                    user != null && user.equals(coordinator),
                    member.revision());
        }
    }

    /**
     * A member with all that is said of her.
     *
     * @param messages what a person must do by hand, or should know, in words
     */
    public record Whole(
            int id,
            String group,
            String role,
            String kind,
            PersonJson user,
            String contact,
            Integer deputyOf,
            int revision,
            String changedAt,
            PersonJson changedBy,
            List<String> messages) {

        /** The member as she is. */
        public static Whole of(Member member, Names names) {
            return of(new EditGroup.Outcome(member, List.of()), names);
        }

        /** What came of a change. */
        public static Whole of(EditGroup.Outcome outcome, Names names) {
            Member member = outcome.member();
            return new Whole(
                    member.id(),
                    member.seat().group().name(),
                    member.seat().role().written(),
                    member.seat().role().kind().name(),
                    names.of(member.seat().shownUser()),
                    member.seat().contact(),
                    member.seat().deputyOf(),
                    member.revision(),
                    Times.time(member.changedAt()),
                    names.of(member.changedBy()),
                    names.words().say(outcome.said()));
        }
    }

    /**
     * Which suggested roles are meant.
     *
     * @param role code; null for all
     * @param wanted whether they are taken in
     */
    public record Suggested(String role, boolean wanted) {

        /** What the request asks for. */
        public static Suggested of(RequestBody body) {
            body.allowOnly(Set.of(ROLE, WANTED));
            boolean wanted = !body.has(WANTED) || body.isTrue(WANTED);
            return new Suggested(body.text(ROLE).value(), wanted);
        }
    }

    /** A new member. */
    public static MemberEdit added(RequestBody body) {
        body.allowOnly(Set.of(GROUP, ROLE, KIND, USER, CONTACT, DEPUTY_OF));
        body.requiredText(ROLE);
        return edit(body, 0);
    }

    /** What is changed of a member; what is absent stays. */
    public static MemberEdit changed(RequestBody body) {
        body.allowOnly(Set.of(REVISION, GROUP, ROLE, KIND, USER, CONTACT, DEPUTY_OF));
        return edit(body, body.requiredNumber(REVISION));
    }

    /** The revision alone. */
    public static int revision(RequestBody body) {
        body.allowOnly(Set.of(REVISION));
        return body.requiredNumber(REVISION);
    }

    /** The revision in the address of what is removed. */
    public static int revision(String parameter) {
        if (parameter == null || !parameter.matches("\\d{1,9}")) {
            throw Refusal.invalid(REVISION, Message.of("refusal.field.number"));
        }
        return Integer.parseInt(parameter);
    }

    private static MemberEdit edit(RequestBody body, int revision) {
        return new MemberEdit(
                revision,
                body.value(GROUP, Group.class),
                body.text(ROLE),
                body.value(KIND, RoleKind.class),
                body.text(USER),
                body.text(CONTACT),
                body.number(DEPUTY_OF));
    }
}
