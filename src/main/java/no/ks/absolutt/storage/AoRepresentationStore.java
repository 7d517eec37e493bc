// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.ks.absolutt.core.group.Representation;
import no.ks.absolutt.core.group.RepresentationStore;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.storage.row.RepresentationRow;

/** Who was represented at sessions, one row each. */
final class AoRepresentationStore implements RepresentationStore {

    private static final String SEPARATOR = ",";
    private static final int UNSAID = 0;

    private final ActiveObjects ao;

    AoRepresentationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Integer, Representation> of(int participation) {
        Map<Integer, Representation> said = new HashMap<>();
        Query query = Query.select().where(RepresentationRow.PARTICIPATION_ID + " = ?", participation);
        for (RepresentationRow row : ao.find(RepresentationRow.class, query)) {
            said.put(row.getSessionId(), representation(row));
        }
        return said;
    }

    @Override
    public void save(int participation, Representation said) {
        String key = participation + ":" + said.session();
        ao.executeInTransaction(() -> {
            Query query = Query.select().where(RepresentationRow.STATE_KEY + " = ?", key);
            RepresentationRow[] rows = ao.find(RepresentationRow.class, query);
            return rows.length == 0 ? add(participation, key, said) : update(rows[0], said);
        });
    }

    private RepresentationRow add(int participation, String key, Representation said) {
        Columns columns = new Columns()
                .with(RepresentationRow.STATE_KEY, key)
                .with(RepresentationRow.PARTICIPATION_ID, participation)
                .with(RepresentationRow.SESSION_ID, said.session())
                .with(RepresentationRow.ROLE_KINDS, written(said.kinds()))
                .with(RepresentationRow.HEAD_COUNT, written(said.number()))
                .with(RepresentationRow.REVISION, said.revision())
                .with(RepresentationRow.CHANGED_AT, said.changedAt())
                .with(RepresentationRow.CHANGED_BY, said.changedBy());
        return ao.create(RepresentationRow.class, columns.values());
    }

    private static RepresentationRow update(RepresentationRow row, Representation said) {
        row.setRoleKinds(written(said.kinds()));
        row.setHeadCount(written(said.number()));
        row.setRevision(said.revision());
        row.setChangedAt(said.changedAt().toEpochMilli());
        row.setChangedBy(said.changedBy());
        row.save();
        return row;
    }

    private static Representation representation(RepresentationRow row) {
        return new Representation(
                row.getSessionId(),
                kinds(Columns.text(row.getRoleKinds())),
                row.getHeadCount() == UNSAID ? null : row.getHeadCount(),
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy());
    }

    private static int written(Integer number) {
        return number == null ? UNSAID : number;
    }

    private static String written(Set<RoleKind> kinds) {
        return new TreeSet<>(kinds).stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    private static Set<RoleKind> kinds(String written) {
        EnumSet<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
        if (written != null) {
            Arrays.stream(written.split(SEPARATOR)).map(RoleKind::valueOf).forEach(kinds::add);
        }
        return kinds;
    }
}
