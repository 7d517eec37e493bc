// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.ks.absolutt.testing.Programmes;
import org.junit.runner.RunWith;

/** What holds for every session of one to three days in twenty years, and every offset. */
@RunWith(JUnitQuickcheck.class)
public class DueDatesPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    public void anOffsetNeverEndsOnAWeekendAndMovesAtMostTwoDaysBack(
            @InRange(min = "0", max = "7300") int start,
            @InRange(min = "0", max = "2") int length,
            @InRange(min = "1", max = "365") int days) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate to = from.plusDays(length);

        LocalDate after = due(from, to, "S1+" + days + "d");
        LocalDate before = due(from, to, "S1-" + days + "d");

        assertThat(after.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(before.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(ChronoUnit.DAYS.between(after, to.plusDays(days))).isBetween(0L, 2L);
        assertThat(ChronoUnit.DAYS.between(before, from.minusDays(days))).isBetween(0L, 2L);
    }

    @Property
    public void aLaterSessionNeverGivesAnEarlierDate(
            @InRange(min = "0", max = "7300") int start, @InRange(min = "1", max = "365") int days) {
        LocalDate day = FIRST.plusDays(start);

        assertThat(due(day.plusDays(1), day.plusDays(1), "S1+" + days + "d"))
                .isAfterOrEqualTo(due(day, day, "S1+" + days + "d"));
    }

    private static LocalDate due(LocalDate from, LocalDate to, String rule) {
        Programme programme = Programmes.empty()
                .themes("roller")
                .joint(1, "roller", from.toString(), to.toString())
                .build();
        return new DueDates(programme)
                .of(Programmes.milestoneOf("prove", "roller", rule))
                .orElseThrow();
    }
}
