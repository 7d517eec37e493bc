// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.text.Language;
import org.junit.Test;

/** Dates as people say them. */
public class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 4, 12);

    private final Dates bokmal = new Dates(Words.in(Language.BOKMAL));
    private final Dates nynorsk = new Dates(Words.in(Language.NYNORSK));
    private final Dates english = new Dates(Words.in(Language.ENGLISH));

    @Test
    public void aDayIsWrittenOutOrSaidToBeUnknown() {
        assertThat(bokmal.day(TODAY)).isEqualTo("12. april 2021");
        assertThat(english.day(TODAY)).isEqualTo("12 April 2021");
        assertThat(bokmal.day(null)).isEqualTo("ikke fastsatt");
        assertThat(english.day(null)).isEqualTo("not settled");
    }

    @Test
    public void aRangeSaysOnceWhatItsDaysHaveInCommon() {
        assertThat(days("2021-04-27", "2021-04-28")).isEqualTo("27.–28. april 2021");
        assertThat(days("2021-04-27", "2021-04-27")).isEqualTo("27. april 2021");
        assertThat(days("2021-04-30", "2021-05-01")).isEqualTo("30. april – 1. mai 2021");
        assertThat(days("2021-12-31", "2022-01-01")).isEqualTo("31. desember 2021 – 1. januar 2022");
        assertThat(english.days(LocalDate.of(2021, 4, 27), LocalDate.of(2021, 4, 28)))
                .isEqualTo("27–28 April 2021");
    }

    @Test
    public void aSessionWithoutADayHasItsSemesterOrNothing() {
        assertThat(bokmal.of(SessionDate.in(new Semester(2020, 2)))).isEqualTo("høsten 2020");
        assertThat(bokmal.of(SessionDate.in(new Semester(2021, 1)))).isEqualTo("våren 2021");
        assertThat(english.of(SessionDate.in(new Semester(2021, 1)))).isEqualTo("spring 2021");
        assertThat(bokmal.of(SessionDate.UNKNOWN)).isEqualTo("ikke fastsatt");
    }

    @Test
    public void aMomentIsTheDayItWasInNorway() {
        assertThat(bokmal.dayOf(Instant.parse("2021-04-12T22:30:00Z"))).isEqualTo("13. april 2021");
        assertThat(bokmal.dayOf(Instant.parse("2021-01-12T22:30:00Z"))).isEqualTo("12. januar 2021");
    }

    @Test
    public void howFarAheadADayLies() {
        assertThat(away(bokmal, 0)).isEqualTo("i dag");
        assertThat(away(bokmal, 1)).isEqualTo("i morgen");
        assertThat(away(bokmal, 2)).isEqualTo("om 2 dager");
        assertThat(away(bokmal, 15)).isEqualTo("om 15 dager");
        assertThat(away(bokmal, 60)).isEqualTo("om 60 dager");
        assertThat(away(bokmal, 61)).isEqualTo("om 2 måneder");
        assertThat(away(bokmal, 169)).isEqualTo("om 6 måneder");
        assertThat(away(bokmal, 365)).isEqualTo("om 12 måneder");
        assertThat(away(bokmal, 400)).isNull();
    }

    @Test
    public void howLongAgoADayWas() {
        assertThat(away(bokmal, -1)).isEqualTo("i går");
        assertThat(away(bokmal, -3)).isEqualTo("for 3 dager siden");
        assertThat(away(bokmal, -60)).isEqualTo("for 60 dager siden");
        assertThat(away(bokmal, -66)).isEqualTo("for 2 måneder siden");
        assertThat(away(bokmal, -400)).isNull();
    }

    @Test
    public void daysInARowAreCountedToTheFirstAndFromTheLast() {
        assertThat(bokmal.away(TODAY, TODAY.plusDays(2), TODAY.plusDays(3))).isEqualTo("om 2 dager");
        assertThat(bokmal.away(TODAY, TODAY, TODAY.plusDays(1))).isEqualTo("i dag");
        assertThat(bokmal.away(TODAY, TODAY.minusDays(1), TODAY)).isEqualTo("pågår");
        assertThat(bokmal.away(TODAY, TODAY.minusDays(2), TODAY.minusDays(1))).isEqualTo("i går");
    }

    @Test
    public void howFarAwayInEnglishAndNynorsk() {
        assertThat(away(english, 1)).isEqualTo("tomorrow");
        assertThat(away(english, 15)).isEqualTo("in 15 days");
        assertThat(away(english, 169)).isEqualTo("in 6 months");
        assertThat(away(english, -1)).isEqualTo("yesterday");
        assertThat(away(english, -3)).isEqualTo("3 days ago");
        assertThat(away(english, -66)).isEqualTo("2 months ago");
        assertThat(away(nynorsk, 1)).isEqualTo("i morgon");
        assertThat(away(nynorsk, 15)).isEqualTo("om 15 dagar");
        assertThat(away(nynorsk, 169)).isEqualTo("om 6 månader");
        assertThat(away(nynorsk, -1)).isEqualTo("i går");
        assertThat(away(nynorsk, -3)).isEqualTo("for 3 dagar sidan");
        assertThat(away(nynorsk, -66)).isEqualTo("for 2 månader sidan");
    }

    @Test
    public void nynorskHasItsOwnWords() {
        assertThat(nynorsk.day(TODAY)).isEqualTo("12. april 2021");
        assertThat(nynorsk.days(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1)))
                .isEqualTo("31. desember 2021 – 1. januar 2022");
        assertThat(nynorsk.day(null)).isEqualTo("ikkje fastsett");
        assertThat(nynorsk.of(SessionDate.in(new Semester(2020, 2)))).isEqualTo("hausten 2020");
        assertThat(nynorsk.of(SessionDate.in(new Semester(2021, 1)))).isEqualTo("våren 2021");
    }

    private static String away(Dates dates, int days) {
        return dates.away(TODAY, TODAY.plusDays(days), TODAY.plusDays(days));
    }

    private String days(String from, String to) {
        return bokmal.days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
