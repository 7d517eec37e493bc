// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class DueDatesTest {

    private static final Programmes TWO_SESSIONS = Programmes.empty()
            .themes("roller", "kunnskap")
            .joint(1, "roller", "2023-02-06", "2023-02-07")
            .joint(2, "kunnskap", "2023-05-10", "2023-05-11");

    @Test
    public void everyDateOfInnlandetIsThatOfTheDatedColumn() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        Path file = Path.of("src/main/resources/programme/milestones.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> expected.put(row.getField("key"), row.getField("due_innlandet_2021_2022")));
        }

        assertThat(expected).hasSize(47);
        assertThat(datesOf(Programmes.innlandet())).isEqualTo(expected);
    }

    @Test
    public void trondelagHasNoDateAtAll() {
        assertThat(datesOf(Programmes.trondelag()).values()).containsOnly("");
    }

    @Test
    public void daysAreAddedToTheLastDayAndTakenFromTheFirst() {
        assertThat(due("roller", "S1+14d")).isEqualTo("2023-02-21");
        assertThat(due("roller", "S1-3d")).isEqualTo("2023-02-03");
        assertThat(due("roller", "S1")).isEqualTo("2023-02-07");
    }

    @Test
    public void aDateOnAWeekendIsTheFridayBefore() {
        assertThat(due("roller", "S1+4d")).isEqualTo("2023-02-10");
        assertThat(due("roller", "S1+5d")).isEqualTo("2023-02-10");
        assertThat(due("roller", "S1+6d")).isEqualTo("2023-02-13");
    }

    @Test
    public void aSessionsOwnDayIsNeverMoved() {
        Programme onSunday = Programmes.empty()
                .themes("roller")
                .joint(1, "roller", "2023-02-04", "2023-02-05")
                .build();

        assertThat(due(onSunday, "roller", "S1")).isEqualTo("2023-02-05");
        assertThat(due(onSunday, "etter", "END")).isEqualTo("2023-06-05");
    }

    @Test
    public void theNextPlaceMeansTheJointSessionAfterTheThemesOwn() {
        assertThat(due("roller", "S2-30d")).isEqualTo("2023-04-10");
        assertThat(due("kunnskap", "S2")).isEqualTo("2023-05-11");
        assertThat(due("kunnskap", "S3")).isEmpty();
    }

    @Test
    public void themesAreFoundWhateverTheNumberOfTheirSession() {
        Programme swapped = Programmes.empty()
                .themes("roller", "kunnskap")
                .joint(1, "kunnskap", "2023-02-06", "2023-02-07")
                .joint(2, null, "2023-03-01", "2023-03-01")
                .joint(3, "roller", "2023-05-10", "2023-05-11")
                .joint(4, "roller", "2023-09-05", "2023-09-05")
                .build();

        assertThat(due(swapped, "roller", "S1")).isEqualTo("2023-05-11");
        assertThat(due(swapped, "roller", "S2")).isEqualTo("2023-09-05");
        assertThat(due(swapped, "kunnskap", "S2")).isEqualTo("2023-02-07");
        assertThat(due(swapped, "kunnskap", "S3")).isEqualTo("2023-03-01");
        assertThat(due(swapped, "for", "S1")).isEqualTo("2023-02-07");
    }

    @Test
    public void theSessionThatARuleCountsFromIsNamed() {
        DueDates dates = new DueDates(Programmes.innlandet());
        Milestone endringsbehov = Programmes.milestoneOf("kunnskap.endringsbehov", "kunnskap", "S3-30d");

        assertThat(dates.sessionOf(endringsbehov)).map(Session::no).contains(3);
        assertThat(dates.sessionOf(Programmes.milestoneOf("etter.effekt", "etter", "END+90d")))
                .isEmpty();
    }

    @Test
    public void aThemeWithoutASessionHasNoDate() {
        Programme withoutKunnskap = Programmes.empty()
                .themes("roller", "kunnskap")
                .joint(1, "roller", "2023-02-06", "2023-02-07")
                .build();

        assertThat(due(withoutKunnskap, "kunnskap", "S2+14d")).isEmpty();
        assertThat(due(withoutKunnskap, "roller", "S2-14d")).isEmpty();
    }

    @Test
    public void aSemesterGivesNoDate() {
        Programme semester = Programmes.empty()
                .themes("roller")
                .joint(1, "roller", "2023-H1")
                .build();

        assertThat(due(semester, "roller", "S1+14d")).isEmpty();
        assertThat(due(semester, "etter", "END+14d")).isEmpty();
    }

    @Test
    public void betweenAndUnknownGiveNoDate() {
        assertThat(due("stotte", "between S1 and S2")).isEmpty();
        assertThat(due("stotte", "unknown")).isEmpty();
    }

    @Test
    public void theEndIsTheLastDayOfTheExperienceSession() {
        Programme withExperience = Programmes.empty()
                .joint(1, null, "2023-02-06", "2023-02-07")
                .experience(2, "2023-09-02")
                .build();

        assertThat(due(withExperience, "etter", "END")).isEqualTo("2023-09-02");
        assertThat(due(withExperience, "etter", "END+1d")).isEqualTo("2023-09-01");
        assertThat(due(withExperience, "etter", "E1")).isEqualTo("2023-09-02");
    }

    @Test
    public void withoutOneTheEndIs120DaysAfterTheLastJointSession() {
        assertThat(due("etter", "END")).isEqualTo("2023-09-08");
        assertThat(due("etter", "E1")).isEmpty();
    }

    @Test
    public void aRuleThatIsNoneIsRefused() {
        for (String code :
                new String[] {"", "S0", "S1+d", "S1 +14d", "S1+14", "END-1w", "NÅR", "S1+1000d", "between "}) {
            assertThatThrownBy(() -> DueRule.of(code)).as(code).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void onlyTheOwnPlaceAndTheNextFitInAThemesPhase() {
        Programme programme = TWO_SESSIONS.build();

        assertThat(fits(programme, "roller", "S1-7d")).isTrue();
        assertThat(fits(programme, "roller", "S2-7d")).isTrue();
        assertThat(fits(programme, "roller", "S3")).isFalse();
        assertThat(fits(programme, "kunnskap", "S1")).isFalse();
        assertThat(fits(programme, "kunnskap", "S3")).isTrue();
        assertThat(fits(programme, "for", "S1-7d")).isTrue();
        assertThat(fits(programme, "for", "S2")).isFalse();
        assertThat(fits(programme, "etter", "S1")).isFalse();
        assertThat(fits(programme, "etter", "END+14d")).isTrue();
    }

    private static boolean fits(Programme programme, String phase, String rule) {
        return DueRuleCheck.fits(DueRule.of(rule), phase, programme.themes());
    }

    private static Map<String, String> datesOf(Programme programme) {
        Map<String, String> dates = new LinkedHashMap<>();
        DueDates due = new DueDates(programme);
        for (Milestone milestone : programme.milestones()) {
            dates.put(
                    milestone.key(), due.of(milestone).map(LocalDate::toString).orElse(""));
        }
        return dates;
    }

    private static String due(String phase, String rule) {
        return due(TWO_SESSIONS.build(), phase, rule);
    }

    private static String due(Programme programme, String phase, String rule) {
        Milestone milestone = Programmes.milestoneOf("prove", phase, rule);
        return new DueDates(programme).of(milestone).map(LocalDate::toString).orElse("");
    }
}
