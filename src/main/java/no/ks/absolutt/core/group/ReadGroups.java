// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;

/**
 * Use case: KS sees whether the groups of a programme are complete, and which still have roles to confirm. It sees no
 * member, no name, and not who was represented at a session. A constant number of SQL statements. Thread-safe.
 */
public final class ReadGroups {

    private final ListParticipations participations;
    private final MemberStore store;
    private final RoleCheckStore checks;

    /** The use case over its stores. */
    public ReadGroups(ListParticipations participations, MemberStore store, RoleCheckStore checks) {
        this.participations = participations;
        this.store = store;
        this.checks = checks;
    }

    /**
     * The groups of one municipality.
     *
     * @param members how many roles its participant group has, deputies left out
     * @param gaps what that group lacks; empty when it is complete
     * @param toConfirm how many roles wait to be confirmed, in both groups
     */
    public record Row(
            Municipality municipality, Participation participation, int members, Set<Gap> gaps, int toConfirm) {}

    /** Those that have a space and have not left, by Norwegian name. KS only. */
    public List<Row> of(Viewer viewer, String programme) {
        List<ListParticipations.Row> taking = participations.of(viewer, programme).stream()
                .filter(row -> !row.standing().isOut())
                .toList();
        Map<Integer, List<Member>> members =
                store.ofAll(taking.stream().map(row -> row.participation().id()).toList());
        Map<RoleKind, Instant> asked = checks.latest(programme);
        return taking.stream()
                .map(row -> row(row, members.getOrDefault(row.participation().id(), List.of()), asked))
                .toList();
    }

    private static Row row(ListParticipations.Row taking, List<Member> members, Map<RoleKind, Instant> asked) {
        int inGroup = (int) members.stream()
                .filter(one -> !one.removed()
                        && one.seat().group() == Group.PARTICIPANT
                        && !one.seat().isDeputy())
                .count();
        int toConfirm =
                (int) members.stream().filter(one -> one.isToBeConfirmed(asked)).count();
        return new Row(
                taking.municipality(),
                taking.participation(),
                inGroup,
                Gap.in(members, taking.hasCoordinator()),
                toConfirm);
    }
}
