// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.space.NotedGrants;
import no.ks.absolutt.core.text.Message;

/**
 * The rights in the space that go with a place in a group: to see it and to write in it, never to administer it, so that
 * leaving a group takes no administrator away. Thread-safe; call it in a transaction.
 */
public final class MemberRights {

    private final NotedGrants grants;

    /** Over the host's rights and the notes of what has been given. */
    public MemberRights(NotedGrants grants) {
        this.grants = grants;
    }

    /**
     * Gives and takes what a change of a place asks for. From a user is taken only what the plugin gave, and only with her
     * last place.
     *
     * @param before user key of who had the place; null for nobody
     * @param after user key of who has it now; null for nobody
     * @param others the other places of the municipality
     * @return what a person must do by hand, or should know
     */
    List<Message> moved(Participation participation, String before, String after, List<Member> others) {
        List<Message> said = new ArrayList<>();
        if (Objects.equals(before, after)) {
            return said;
        }
        if (after != null && !grants.giveMember(participation, after)) {
            said.add(Message.of("group.said.give"));
        }
        if (before != null && !hasPlace(before, others)) {
            said.addAll(left(participation, before));
        }
        return said;
    }

    private List<Message> left(Participation participation, String former) {
        if (!grants.takeMember(participation, former)) {
            return List.of(Message.of("group.said.take"));
        }
        return former.equals(participation.coordinator()) ? List.of(Message.of("group.said.coordinator")) : List.of();
    }

    private static boolean hasPlace(String user, List<Member> others) {
        return others.stream()
                .anyMatch(one -> !one.removed() && user.equals(one.seat().user()));
    }
}
