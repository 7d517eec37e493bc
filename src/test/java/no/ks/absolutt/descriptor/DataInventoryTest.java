// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

/** That docs/data-inventory.md names every table, and every field that can say something of a municipality or a person. */
public class DataInventoryTest {

    private static final Pattern TABLE = Pattern.compile("String TABLE = \"(\\w+)\"");
    private static final Pattern COLUMN = Pattern.compile("@Accessor\\((\\w+)\\)");
    /** Their fields are those of a programme, the same for all, and are not listed one by one. */
    private static final Set<String> OF_THE_PROGRAMME =
            Set.of("PROGRAMME", "PROGRAMME_TEXT", "THEME", "SESSION", "SESSION_TEXT", "MILESTONE", "SETTING");

    private final String inventory = Sources.text(Path.of("docs/data-inventory.md"));
    private final Map<String, List<String>> tables = tables();

    @Test
    public void everyTableIsNamed() {
        assertThat(tables.keySet())
                .hasSizeGreaterThan(OF_THE_PROGRAMME.size())
                .containsAll(OF_THE_PROGRAMME)
                .allSatisfy(table -> assertThat(inventory).contains("`" + table + "`"));
    }

    @Test
    public void everyFieldOfAMunicipalityOrAPersonIsNamed() {
        tables.forEach((table, columns) -> {
            if (!OF_THE_PROGRAMME.contains(table)) {
                assertThat(columns).as(table).isNotEmpty().allSatisfy(column -> assertThat(inventory)
                        .contains("`" + column + "`"));
            }
        });
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String row : Sources.below(Sources.JAVA.resolve("no/ks/absolutt/storage/row"), "Row.java")
                .values()) {
            tables.put(found(TABLE, row).get(0), found(COLUMN, row));
        }
        return tables;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
