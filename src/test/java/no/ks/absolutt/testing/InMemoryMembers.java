// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.MemberStore;

/** Members of groups in memory. */
public final class InMemoryMembers implements MemberStore {

    private final Map<Integer, List<Member>> rows = new LinkedHashMap<>();
    private int lastId;

    @Override
    public List<Member> of(int participation) {
        return List.copyOf(rows.getOrDefault(participation, List.of()));
    }

    @Override
    public Map<Integer, List<Member>> ofAll(Collection<Integer> participations) {
        Map<Integer, List<Member>> all = new LinkedHashMap<>(rows);
        all.keySet().retainAll(participations);
        return all;
    }

    @Override
    public Member add(int participation, Member member) {
        Member stored = new Member(
                ++lastId,
                member.key(),
                member.seat(),
                member.removed(),
                member.confirmedAt(),
                member.revision(),
                member.changedAt(),
                member.changedBy());
        rows.computeIfAbsent(participation, unused -> new ArrayList<>()).add(stored);
        return stored;
    }

    @Override
    public void update(Member member) {
        rows.values().forEach(list -> list.replaceAll(one -> one.id() == member.id() ? member : one));
    }
}
