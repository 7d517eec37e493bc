// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.Representation;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleCheck.CalledBack;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.group.Seat;
import org.junit.Test;

public class GroupStoresTest extends StoresOnBothDatabases {

    private static final Instant MONDAY = Instant.parse("2021-04-12T08:30:00.123Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Seat MAYOR =
            new Seat(Group.PARTICIPANT, new HeldRole("ORD", null, RoleKind.ELECTED), "ola-key", null, null);

    @Test
    public void aMemberComesBackAsSheWasAndAsSheBecame() {
        Member stored = stores.members().add(7, member("one", MAYOR));
        assertThat(stores.members().of(7)).containsExactly(stored);
        Seat youth = new Seat(Group.REFERENCE, HeldRole.own("Ungdomsrådet", RoleKind.YOUTH), null, "Læreren", 4);
        Member next = new Member(stored.id(), "one", youth, true, TUESDAY, 2, TUESDAY, "rita-key");

        stores.members().update(next);

        assertThat(stores.members().of(7)).containsExactly(next);
        assertThat(stored.id()).isPositive();
    }

    @Test
    public void theMembersOfManyAreReadTogether() {
        Member one = stores.members().add(7, member("one", MAYOR));
        Member two = stores.members().add(8, member("two", MAYOR));
        stores.members().add(9, member("three", MAYOR));

        assertThat(stores.members().ofAll(List.of(7, 8))).isEqualTo(Map.of(7, List.of(one), 8, List.of(two)));
        assertThat(stores.members().ofAll(List.of())).isEmpty();
        assertThat(database.statementsOf(() -> stores.members().ofAll(List.of(7, 8, 9))))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.members().of(7))).hasSize(1);
    }

    @Test
    public void whoWasRepresentedComesBackAndIsChanged() {
        Representation first =
                new Representation(3, Set.of(RoleKind.ELECTED, RoleKind.YOUTH), 9, 1, MONDAY, "kari-key");
        stores.representations().save(7, first);
        assertThat(stores.representations().of(7)).isEqualTo(Map.of(3, first));
        Representation cleared = new Representation(3, Set.of(), null, 2, TUESDAY, "rita-key");

        stores.representations().save(7, cleared);

        assertThat(stores.representations().of(7)).isEqualTo(Map.of(3, cleared));
        assertThat(stores.representations().of(8)).isEmpty();
        assertThat(database.statementsOf(() -> stores.representations().of(7))).hasSize(1);
    }

    @Test
    public void theLastQuestionOfAKindCounts() {
        RoleCheck first = stores.roleChecks().add("innlandet", question(RoleKind.ELECTED, MONDAY));
        RoleCheck again = stores.roleChecks().add("innlandet", question(RoleKind.ELECTED, TUESDAY));
        stores.roleChecks().add("trondelag", question(RoleKind.UNION, MONDAY));

        assertThat(stores.roleChecks().of("innlandet")).containsExactly(first, again);
        assertThat(stores.roleChecks().latest("innlandet")).isEqualTo(Map.of(RoleKind.ELECTED, TUESDAY));
        assertThat(database.statementsOf(() -> stores.roleChecks().latest("innlandet")))
                .hasSize(1);
    }

    @Test
    public void aQuestionCalledBackIsKeptAndCountsNoMore() {
        RoleCheck first = stores.roleChecks().add("innlandet", question(RoleKind.ELECTED, MONDAY));
        RoleCheck again = stores.roleChecks().add("innlandet", question(RoleKind.ELECTED, TUESDAY));
        CalledBack calledBack = new CalledBack(TUESDAY.plusSeconds(60), "other-ks-key");

        stores.roleChecks().callBack(again.id(), calledBack);

        assertThat(stores.roleChecks().of("innlandet"))
                .containsExactly(first, new RoleCheck(again.id(), RoleKind.ELECTED, TUESDAY, "ks-key", calledBack));
        assertThat(stores.roleChecks().latest("innlandet")).isEqualTo(Map.of(RoleKind.ELECTED, MONDAY));
    }

    private static RoleCheck question(RoleKind kind, Instant at) {
        return new RoleCheck(0, kind, at, "ks-key", null);
    }

    private static Member member(String key, Seat seat) {
        return new Member(0, key, seat, false, MONDAY, 1, MONDAY, "kari-key");
    }
}
