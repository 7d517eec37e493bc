// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class CurrentPhaseTest {

    @Test
    public void innlandetDayByDayAtTheBorders() {
        Programme innlandet = Programmes.innlandet();

        assertThat(phase(innlandet, "2020-10-30")).isEqualTo("BEFORE");
        assertThat(phase(innlandet, "2021-02-05")).isEqualTo("BEFORE");
        assertThat(phase(innlandet, "2021-02-06")).isEqualTo("AFTER_SESSION 1");
        assertThat(phase(innlandet, "2021-04-28")).isEqualTo("AFTER_SESSION 1");
        assertThat(phase(innlandet, "2021-04-29")).isEqualTo("AFTER_SESSION 2");
        assertThat(phase(innlandet, "2021-09-29")).isEqualTo("AFTER_SESSION 2");
        assertThat(phase(innlandet, "2021-09-30")).isEqualTo("AFTER_SESSION 3");
        assertThat(phase(innlandet, "2022-02-02")).isEqualTo("AFTER_SESSION 3");
        assertThat(phase(innlandet, "2022-02-03")).isEqualTo("AFTER_SESSION 4");
        assertThat(phase(innlandet, "2022-06-02")).isEqualTo("AFTER_SESSION 4");
        assertThat(phase(innlandet, "2022-06-03")).isEqualTo("AFTER");
    }

    @Test
    public void trondelagBySemesters() {
        Programme trondelag = Programmes.trondelag();

        assertThat(phase(trondelag, "2020-12-31")).isEqualTo("BEFORE");
        assertThat(phase(trondelag, "2021-01-01")).isEqualTo("AFTER_SESSION 1");
        assertThat(phase(trondelag, "2021-06-30")).isEqualTo("AFTER_SESSION 1");
        assertThat(phase(trondelag, "2021-07-01")).isEqualTo("AFTER_SESSION 2");
        assertThat(phase(trondelag, "2022-01-01")).isEqualTo("AFTER_SESSION 3");
        assertThat(phase(trondelag, "2022-12-31")).isEqualTo("AFTER_SESSION 4");
        assertThat(phase(trondelag, "2023-01-01")).isEqualTo("AFTER");
    }

    @Test
    public void aProgrammeWithoutDatesIsNeverBegun() {
        Programme undated =
                Programmes.empty().joint(1, null, null).joint(2, null, null).build();

        assertThat(phase(undated, "2099-12-31")).isEqualTo("BEFORE");
    }

    @Test
    public void anUndatedSessionIsPassedOver() {
        Programme gap = Programmes.empty()
                .joint(1, null, null)
                .joint(2, null, "2023-05-10", "2023-05-11")
                .joint(3, null, "2023-09-10", "2023-09-11")
                .build();

        assertThat(phase(gap, "2023-05-11")).isEqualTo("BEFORE");
        assertThat(phase(gap, "2023-05-12")).isEqualTo("AFTER_SESSION 2");
    }

    private static String phase(Programme programme, String day) {
        CurrentPhase phase = CurrentPhase.of(programme, LocalDate.parse(day));
        return phase.session() == null
                ? phase.kind().name()
                : phase.kind() + " " + phase.session().no();
    }
}
