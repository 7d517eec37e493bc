// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.ReportState;
import no.ks.absolutt.core.report.Settlement;
import org.junit.Test;

public class ReportStoreTest extends StoresOnBothDatabases {

    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:00:00Z");

    @Test
    public void aReportIsReadAsItWasWrittenWithAnId() {
        Report added = stores.reports().add(7, report(0, "roller.hjem:1", "Vi venter på vedtak", null, 1));

        assertThat(added.id()).isPositive();
        assertThat(stores.reports().of(7))
                .containsExactly(report(added.id(), "roller.hjem:1", "Vi venter på vedtak", null, 1));
        assertThat(stores.reports().of(8)).isEmpty();
    }

    @Test
    public void whatBecomesOfItIsKept() {
        Report added = stores.reports().add(7, report(0, "roller.hjem:1", null, null, 1));
        Settlement settled = new Settlement("kari-key", MARCH_1.plusSeconds(60), 3);
        Report accepted = report(added.id(), "roller.hjem:1", "Likevel en linje", settled, 2);
        stores.reports().update(accepted);

        assertThat(stores.reports().of(7)).containsExactly(accepted);
    }

    @Test
    public void allAreReadInOneStatement() {
        stores.reports().add(7, report(0, "roller.hjem:1", null, null, 1));
        stores.reports().add(7, report(0, "roller.hjem:2", null, null, 1));

        assertThat(database.statementsOf(() -> stores.reports().of(7))).hasSize(1);
    }

    private static Report report(int id, String key, String line, Settlement settled, int revision) {
        ReportState state = settled == null ? ReportState.OPEN : ReportState.ACCEPTED;
        return new Report(id, key, "roller.hjem", ReportKind.DONE, line, state, "ola-key", MARCH_1, settled, revision);
    }
}
