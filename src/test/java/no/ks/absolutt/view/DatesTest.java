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
        assertThat(bokmal.ahead(TODAY, TODAY)).isEqualTo("i dag");
        assertThat(bokmal.ahead(TODAY, TODAY.plusDays(1))).isEqualTo("i morgen");
        assertThat(bokmal.ahead(TODAY, TODAY.plusDays(15))).isEqualTo("om 15 dager");
        assertThat(bokmal.ahead(TODAY, TODAY.minusDays(1))).isNull();
    }

    @Test
    public void nynorskHasItsOwnWords() {
        assertThat(nynorsk.day(TODAY)).isEqualTo("12. april 2021");
        assertThat(nynorsk.days(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1)))
                .isEqualTo("31. desember 2021 – 1. januar 2022");
        assertThat(nynorsk.day(null)).isEqualTo("ikkje fastsett");
        assertThat(nynorsk.of(SessionDate.in(new Semester(2020, 2)))).isEqualTo("hausten 2020");
        assertThat(nynorsk.of(SessionDate.in(new Semester(2021, 1)))).isEqualTo("våren 2021");
        assertThat(nynorsk.ahead(TODAY, TODAY.plusDays(1))).isEqualTo("i morgon");
        assertThat(nynorsk.ahead(TODAY, TODAY.plusDays(15))).isEqualTo("om 15 dagar");
    }

    private String days(String from, String to) {
        return bokmal.days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
