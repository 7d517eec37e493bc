// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class VisitTest {

    private static final String ELVERUM = "ABS3420";
    private static final String LET_IN = "let in";

    private final FakeSite site = new FakeSite();

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void controlsAreShownToThoseWhoMayChangeNow() {
        assertThat(site.door().visit(FakeSite.KARI, ELVERUM).mayChange()).isTrue();
        assertThat(site.door().visit(FakeSite.RITA, ELVERUM).mayChange()).isTrue();
        assertThat(site.door().visit(FakeSite.OLA, ELVERUM).mayChange()).isFalse();
        assertThat(site.door().visit(FakeSite.KS, ELVERUM).mayChange()).isFalse();
        site.readOnly = true;
        assertThat(site.door().visit(FakeSite.KARI, ELVERUM).mayChange()).isFalse();
    }

    @Test
    public void allButKsReport() {
        assertThat(outcome(FakeSite.OLA)).isEqualTo(LET_IN);
        assertThat(outcome(FakeSite.KARI)).isEqualTo(LET_IN);
        assertThat(outcome(FakeSite.KS)).isEqualTo("FORBIDDEN");
        assertThat(outcome(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
        assertThat(site.door().visit(FakeSite.OLA, ELVERUM).mayReport()).isTrue();
        assertThat(site.door().visit(FakeSite.KS, ELVERUM).mayReport()).isFalse();
        site.readOnly = true;
        assertThat(outcome(FakeSite.OLA)).isEqualTo("READ_ONLY");
        assertThat(site.door().visit(FakeSite.OLA, ELVERUM).mayReport()).isFalse();
    }

    @Test
    public void behindTheDoorStandTheMunicipalityAndItsProgramme() {
        ProgrammeSpace space = site.door().visit(FakeSite.OLA, ELVERUM).space();

        assertThat(space.municipality().name()).isEqualTo("Elverum");
        assertThat(space.programme().key()).isEqualTo("innlandet-2021-2022");
        assertThat(space.participation().spaceKey()).isEqualTo(ELVERUM);
    }

    private String outcome(Viewer viewer) {
        try {
            site.door().visitToReport(viewer, ELVERUM);
            return LET_IN;
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }
}
