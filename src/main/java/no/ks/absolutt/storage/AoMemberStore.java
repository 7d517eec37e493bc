// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.MemberStore;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.group.Seat;
import no.ks.absolutt.storage.row.MemberRow;

/** Members of groups, one row each. */
final class AoMemberStore implements MemberStore {

    private static final String AS_THEY_CAME = "ID ASC";
    private static final int NOBODY = 0;

    private final ActiveObjects ao;

    AoMemberStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Member> of(int participation) {
        Query query = Query.select().where(MemberRow.PARTICIPATION_ID + " = ?", participation);
        return Arrays.stream(ao.find(MemberRow.class, query.order(AS_THEY_CAME)))
                .map(AoMemberStore::member)
                .toList();
    }

    @Override
    public Map<Integer, List<Member>> ofAll(Collection<Integer> participations) {
        Map<Integer, List<Member>> members = new LinkedHashMap<>();
        if (participations.isEmpty()) {
            return members;
        }
        String among = MemberRow.PARTICIPATION_ID + " IN (" + Columns.placeholders(participations.size()) + ")";
        Query query = Query.select().where(among, participations.toArray()).order(AS_THEY_CAME);
        for (MemberRow row : ao.find(MemberRow.class, query)) {
            members.computeIfAbsent(row.getParticipationId(), unused -> new ArrayList<>())
                    .add(member(row));
        }
        return members;
    }

    @Override
    public Member add(int participation, Member member) {
        Seat seat = member.seat();
        Columns columns = new Columns()
                .with(MemberRow.MEMBER_KEY, member.key())
                .with(MemberRow.PARTICIPATION_ID, participation)
                .with(MemberRow.GROUP_NAME, seat.group())
                .with(MemberRow.ROLE_CODE, seat.role().code())
                .with(MemberRow.ROLE_WORDS, seat.role().words())
                .with(MemberRow.ROLE_KIND, seat.role().kind())
                .with(MemberRow.USER_KEY, seat.user())
                .with(MemberRow.CONTACT_ROLE, seat.contact())
                .with(MemberRow.DEPUTY_OF, written(seat.deputyOf()))
                .with(MemberRow.REMOVED, member.removed())
                .with(MemberRow.CONFIRMED_AT, member.confirmedAt())
                .with(MemberRow.REVISION, member.revision())
                .with(MemberRow.CHANGED_AT, member.changedAt())
                .with(MemberRow.CHANGED_BY, member.changedBy());
        return member(ao.executeInTransaction(() -> ao.create(MemberRow.class, columns.values())));
    }

    @Override
    public void update(Member member) {
        ao.executeInTransaction(() -> {
            Query query = Query.select().where(MemberRow.MEMBER_KEY + " = ?", member.key());
            MemberRow row = ao.find(MemberRow.class, query)[0];
            seat(row, member.seat());
            row.setRemoved(member.removed());
            row.setConfirmedAt(member.confirmedAt().toEpochMilli());
            row.setRevision(member.revision());
            row.setChangedAt(member.changedAt().toEpochMilli());
            row.setChangedBy(member.changedBy());
            row.save();
            return row;
        });
    }

    private static void seat(MemberRow row, Seat seat) {
        row.setGroupName(seat.group().name());
        row.setRoleCode(seat.role().code());
        row.setRoleWords(seat.role().words());
        row.setRoleKind(seat.role().kind().name());
        row.setUserKey(seat.user());
        row.setContactRole(seat.contact());
        row.setDeputyOf(written(seat.deputyOf()));
    }

    private static int written(Integer deputyOf) {
        return deputyOf == null ? NOBODY : deputyOf;
    }

    private static Member member(MemberRow row) {
        HeldRole role = new HeldRole(
                Columns.text(row.getRoleCode()), Columns.text(row.getRoleWords()), RoleKind.valueOf(row.getRoleKind()));
        Seat seat = new Seat(
                Group.valueOf(row.getGroupName()),
                role,
                Columns.text(row.getUserKey()),
                Columns.text(row.getContactRole()),
                row.getDeputyOf() == NOBODY ? null : row.getDeputyOf());
        return new Member(
                row.getID(),
                row.getMemberKey(),
                seat,
                row.isRemoved(),
                Instant.ofEpochMilli(row.getConfirmedAt()),
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy());
    }
}
