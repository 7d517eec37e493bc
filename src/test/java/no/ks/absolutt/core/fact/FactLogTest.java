// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class FactLogTest {

    private static final FactDeed DEED =
            FactDeed.of(FactKind.MEASURE, "17", "Felles leseplan").with("state", "PLANNED", "TRIED");

    private final FakeSite site = new FakeSite();
    private final Visit kari = visit();

    @Test
    public void aChangeIsARowWithWhoAndWhen() {
        Optional<FactChange> done = site.factLog().changing(kari, DEED, 1, change -> change);

        assertThat(done).hasValueSatisfying(change -> {
            assertThat(change.by()).isEqualTo("kari");
            assertThat(change.deed()).isEqualTo(DEED);
        });
        assertThat(site.factLog().of(kari, FactKind.MEASURE, "17")).containsExactly(done.orElseThrow());
    }

    @Test
    public void whoeverComesSecondChangesNothing() {
        site.factLog().changing(kari, DEED, 1, change -> "first");

        assertThat(site.factLog().changing(kari, DEED, 1, change -> "second")).isEmpty();
        assertThat(site.factLog().of(kari, FactKind.MEASURE, "17")).hasSize(1);
    }

    @Test
    public void aDifferenceThatIsNoneIsLeftOut() {
        assertThat(DEED.with("link", null, "").with("name", "Plan", "Plan").differences())
                .hasSize(1);
    }

    private Visit visit() {
        site.elverum();
        return site.door().visitToChange(FakeSite.KARI, "ABS3420");
    }
}
