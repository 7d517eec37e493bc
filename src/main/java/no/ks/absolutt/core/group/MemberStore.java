// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Members of groups. Thread-safe; joins the caller's transaction. Every read is one SQL statement. */
public interface MemberStore {

    /** All that the participation has had, in the order they came, those who are out included. */
    List<Member> of(int participation);

    /** All of each of those participations by its id; one without any is left out. */
    Map<Integer, List<Member>> ofAll(Collection<Integer> participations);

    /** Stores a new one, and returns it with its id. */
    Member add(int participation, Member member);

    /** Stores what one is now. */
    void update(Member member);

    /** User keys of those who have a place now. */
    default Set<String> users(int participation) {
        return of(participation).stream()
                .filter(member -> !member.removed() && member.seat().user() != null)
                .map(member -> member.seat().user())
                .collect(Collectors.toSet());
    }
}
