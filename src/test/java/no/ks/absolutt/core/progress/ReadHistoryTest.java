// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class ReadHistoryTest {

    private final FakeSite site = new FakeSite();

    @Test
    public void whoWasRepresentedIsSeenInTheMunicipalityAndNotByKs() {
        int elverum = site.elverum().id();
        add(elverum, FactDeed.of(FactKind.REPRESENTATION, "1", "Samling 1").with("number", null, 9));
        add(elverum, FactDeed.of(FactKind.MEASURE, "1", "Leseplan"));

        assertThat(kinds(FakeSite.OLA)).containsExactly(FactKind.MEASURE, FactKind.REPRESENTATION);
        assertThat(kinds(FakeSite.KS)).containsExactly(FactKind.MEASURE);
    }

    private List<FactKind> kinds(Viewer viewer) {
        ReadProgress progress = new ReadProgress(site.progress, site.today());
        Visit visit = site.door().visit(viewer, "ABS3420");
        return new ReadHistory(progress, site.factLog())
                .latest(visit, progress.of(visit), 9).stream()
                        .map(entry -> entry.fact().deed().kind())
                        .toList();
    }

    private void add(int participation, FactDeed deed) {
        site.facts.add(participation, new FactChange(1, site.clock().instant(), "kari", deed));
    }
}
