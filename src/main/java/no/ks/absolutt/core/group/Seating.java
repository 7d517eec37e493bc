// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;

/** Makes of what somebody has typed the place that a member takes. Thread-safe. */
public final class Seating {

    /** The longest role or contact in the group's own words, in characters. */
    public static final int ROLE_LIMIT = 120;

    static final String ROLE = "role";
    static final String USER = "user";
    static final String CONTACT = "contact";
    static final String DEPUTY_OF = "deputyOf";

    private static final int USER_LIMIT = 255;

    private final GroupRoles roles;
    private final People people;

    /** Over the programme's roles and the host's users. */
    public Seating(GroupRoles roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    /**
     * A place and what must be said about it.
     *
     * @param said that a user was not found; most often nothing
     */
    record Seated(Seat seat, List<Message> said) {}

    GroupRoles roles() {
        return roles;
    }

    /**
     * The place that the edit asks for.
     *
     * @param self who is changed; null for somebody new
     * @param members all of the municipality
     * @throws Refusal INVALID
     */
    Seated of(MemberEdit edit, Member self, List<Member> members) {
        Seat before = self == null ? null : self.seat();
        Group group =
                edit.group().value() == null ? groupOf(before) : edit.group().value();
        HeldRole role = role(edit, before);
        List<Message> said = new ArrayList<>();
        String user = user(edit.user(), role.kind(), before, said);
        Field<String> contact = edit.contact();
        String reachedBy = contact.given() || before == null
                ? FreeText.checked(CONTACT, contact.value(), ROLE_LIMIT)
                : before.contact();
        Integer deputyOf = deputyOf(edit.deputyOf(), group, self, members);
        return new Seated(
                new Seat(group, role, user, role.kind() == RoleKind.YOUTH ? reachedBy : null, deputyOf),
                List.copyOf(said));
    }

    private static Group groupOf(Seat before) {
        return before == null ? Group.PARTICIPANT : before.group();
    }

    private HeldRole role(MemberEdit edit, Seat before) {
        RoleKind kind = edit.kind().value();
        if (before != null && !edit.role().given()) {
            HeldRole held = before.role();
            return held.code() == null && kind != null ? HeldRole.own(held.words(), kind) : held;
        }
        String typed = FreeText.checked(ROLE, edit.role().value(), ROLE_LIMIT);
        if (typed == null) {
            throw Refusal.invalid(ROLE, Message.of("refusal.field.missing"));
        }
        return roles.called(typed).map(HeldRole::of).orElseGet(() -> own(typed, kind, before));
    }

    private static HeldRole own(String words, RoleKind kind, Seat before) {
        if (kind != null) {
            return HeldRole.own(words, kind);
        }
        boolean wasOwn = before != null && before.role().code() == null;
        return HeldRole.own(words, wasOwn ? before.role().kind() : RoleKind.OTHER);
    }

    private String user(Field<String> typed, RoleKind kind, Seat before, List<Message> said) {
        String present = before == null ? null : before.user();
        String written = FreeText.checked(USER, typed.value(), USER_LIMIT);
        if (!kind.mayHaveUser()) {
            if (written != null) {
                throw Refusal.invalid(USER, Message.of("group.refusal.youth"));
            }
            return null;
        }
        if (!typed.given()) {
            return present;
        }
        Optional<Person> found = written == null ? Optional.empty() : people.find(written);
        if (written != null && found.isEmpty()) {
            said.add(Message.of("group.said.unknown"));
        }
        return found.map(Person::key).orElse(null);
    }

    private static Integer deputyOf(Field<Integer> asked, Group group, Member self, List<Member> members) {
        boolean stays = !asked.given() && self != null && self.seat().group() == group;
        Integer wanted = stays ? self.seat().deputyOf() : asked.value();
        if (wanted == null || stays) {
            return wanted;
        }
        boolean hasDeputies =
                self != null && members.stream().anyMatch(one -> !one.removed() && isDeputyOf(one, self.id()));
        boolean mayBe = members.stream()
                .anyMatch(one -> one.id() == wanted
                        && !one.removed()
                        && one.seat().group() == group
                        && !one.seat().isDeputy()
                        && (self == null || one.id() != self.id()));
        if (!mayBe || hasDeputies) {
            throw Refusal.invalid(DEPUTY_OF, Message.of("group.refusal.deputy"));
        }
        return wanted;
    }

    private static boolean isDeputyOf(Member member, int id) {
        return Objects.equals(member.seat().deputyOf(), id);
    }
}
