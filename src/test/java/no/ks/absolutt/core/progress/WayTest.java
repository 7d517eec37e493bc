// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class WayTest {

    private static final Participation ELVERUM = new FakeSite().elverum();

    @Test
    public void aThemeIsWorkedOnAfterItsFirstSession() {
        Way way = way(Programmes.innlandet(), "2021-04-12");

        assertThat(way.stops()).extracting(stop -> stop.session().no()).containsExactly(1, 2, 3, 4);
        assertThat(way.stretches())
                .extracting(WayTest::keys)
                .containsExactly(
                        List.of("for"),
                        List.of("roller"),
                        List.of("kunnskap"),
                        List.of("framtid"),
                        List.of("utvikling", "etter"));
        assertThat(keys(new Way.Stretch(way.alongside()))).containsExactly("stotte");
    }

    @Test
    public void todayLiesBetweenTheSessionsByTheirDates() {
        assertThat(way(Programmes.innlandet(), "2021-04-12").today()).isEqualTo(new Way.Place(1, 81));
        assertThat(way(Programmes.innlandet(), "2021-02-06").today()).isEqualTo(new Way.Place(1, 1));
    }

    @Test
    public void onTheDaysOfASessionTodayIsThere() {
        assertThat(way(Programmes.innlandet(), "2021-04-27").today()).isEqualTo(new Way.Place(1, 100));
        assertThat(way(Programmes.innlandet(), "2021-04-28").today()).isEqualTo(new Way.Place(1, 100));
        assertThat(way(Programmes.innlandet(), "2021-04-29").today()).isEqualTo(new Way.Place(2, 0));
    }

    @Test
    public void whereADateIsMissingTodayLiesInTheMiddle() {
        assertThat(way(Programmes.innlandet(), "2020-12-01").today()).isEqualTo(new Way.Place(0, 50));
        assertThat(way(Programmes.innlandet(), "2023-01-01").today()).isEqualTo(new Way.Place(4, 50));
        assertThat(way(Programmes.trondelag(), "2021-04-12").today()).isEqualTo(new Way.Place(1, 50));
    }

    @Test
    public void themesWithoutASessionAreAlongside() {
        Way way = way(Programmes.trondelag(), "2021-04-12");

        assertThat(way.stops()).hasSize(5);
        assertThat(keys(new Way.Stretch(way.alongside())))
                .containsExactly("roller", "kunnskap", "framtid", "utvikling", "stotte");
    }

    private static List<String> keys(Way.Stretch stretch) {
        return stretch.phases().stream().map(phase -> phase.phase().key()).toList();
    }

    private static Way way(Programme programme, String day) {
        ProgrammeSpace space = new ProgrammeSpace(ELVERUM, Municipalities.ELVERUM, programme);
        LocalDate today = LocalDate.parse(day);
        return Way.of(Progress.of(space, Map.of(), today), today);
    }
}
