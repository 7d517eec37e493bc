// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class DemoTablesTest {

    private static final Path MILESTONES = Path.of("src/main/resources/programme/milestones.csv");

    @Test
    public void theMunicipalitiesAreThoseOfTheContract() {
        assertThat(DemoMunicipality.all())
                .extracting(one -> DemoMunicipality.spaceKey(one.number()))
                .containsExactlyInAnyOrder("ABS3420", "ABS3413", "ABS3403", "ABS3411", "ABS3421", "ABSF34", "ABS5025");
    }

    @Test
    public void everyChangeIsMadeInOfficeHoursOfAWorkingDay() {
        assertThat(times())
                .allSatisfy(time -> assertThat(time.getDayOfWeek())
                        .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .describedAs(time.toString()))
                .allSatisfy(time -> assertThat(time.getHour()).isBetween(8, 16));
    }

    @Test
    public void everyChangeIsDatedUpToTheLastOfMarch() {
        assertThat(times()).allSatisfy(time -> assertThat(time.toLocalDate())
                .isBetween(LocalDate.of(2020, 11, 1), LocalDate.of(2021, 3, 31)));
    }

    @Test
    public void theChangesOfAMunicipalityStandInTheOrderTheyWereMade() {
        Map<String, LocalDateTime> last = new HashMap<>();
        for (DemoChange change : DemoChange.all()) {
            LocalDateTime before = last.put(change.number(), change.at());
            assertThat(before == null || before.isBefore(change.at()))
                    .describedAs(change.toString())
                    .isTrue();
        }
    }

    @Test
    public void everyMilestoneIsOneOfTheProgramme() throws IOException {
        Set<String> known;
        try (Stream<String> lines = Files.lines(MILESTONES)) {
            known = lines.map(line -> line.split(",")[1]).collect(Collectors.toSet());
        }
        assertThat(DemoChange.all()).extracting(DemoChange::milestone).isSubsetOf(known);
    }

    @Test
    public void oneHasNotStartedAndOneIsWellAhead() {
        Map<String, Long> done = DemoChange.all().stream()
                .filter(change -> change.said().status().equals("DONE"))
                .collect(Collectors.groupingBy(DemoChange::number, Collectors.counting()));
        assertThat(done).doesNotContainKey("3421").containsEntry("3413", 15L).containsEntry("3403", 6L);
    }

    @Test
    public void rowsOfOnePersonAtOneTimeAreOneVersionOfThePage() {
        List<DemoEdit> edits = DemoEdit.all();
        assertThat(edits).hasSize(7);
        assertThat(edits.get(0).fillings()).hasSize(9);
    }

    private static Stream<LocalDateTime> times() {
        return Stream.concat(
                DemoChange.all().stream().map(DemoChange::at),
                DemoEdit.all().stream().map(DemoEdit::at));
    }
}
