// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.roles.Area;
import no.ks.absolutt.core.roles.Role;
import no.ks.absolutt.core.roles.RoleCatalogue;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleGroup;
import no.ks.absolutt.core.roles.RoleSet;
import no.ks.absolutt.core.text.LocalText;

/**
 * What role maps start from, in the plugin's jar. Nothing is proposed to a county municipality: nobody has said who decides
 * there. Read once; immutable.
 */
public final class CsvRoles implements RoleCatalogue {

    private static final String CODE = "code";
    private static final String KEY = "key";
    private static final String AREA = "area_key";
    private static final String ENGLISH = "name_en";
    private static final String BETWEEN_LETTERS = " ";
    private static final Map<String, RoleGroup> GROUPS = Map.of(
            "Folkevalgte", RoleGroup.ELECTED,
            "Administrativ ledelse", RoleGroup.LEADERS,
            "Fag og tjeneste", RoleGroup.SERVICES,
            "Tillitsvalgte", RoleGroup.UNIONS,
            "Barn og unge", RoleGroup.CHILDREN,
            "Foreldre", RoleGroup.PARENTS,
            "Andre", RoleGroup.OTHERS);

    private final RoleSet municipality;
    private final RoleSet county;

    /** Reads them. */
    public CsvRoles() {
        Map<String, NamedCsvRecord> names = byKey(PluginFile.ROLE_NAMES, CODE);
        Map<String, NamedCsvRecord> nynorsk = byKey(PluginFile.AREA_NAMES_NN, KEY);
        List<NamedCsvRecord> roles = PluginFile.ROLES.rows();
        List<NamedCsvRecord> matrix = PluginFile.ROLE_MATRIX.rows();
        this.municipality = new RoleSet(
                roles.stream().map(row -> role(row, names)).toList(),
                matrix.stream().map(row -> area(row, nynorsk)).toList(),
                matrix.stream().collect(Collectors.toMap(row -> row.getField(AREA), row -> proposal(row, roles))));
        this.county =
                new RoleSet(roles.stream().map(row -> countyRole(row, names)).toList(), countyAreas(), Map.of());
    }

    @Override
    public RoleSet of(boolean isCounty) {
        return isCounty ? county : municipality;
    }

    private static Role role(NamedCsvRecord row, Map<String, NamedCsvRecord> names) {
        String code = row.getField(CODE);
        String nynorsk = found(names, code, PluginFile.ROLE_NAMES).getField("name_nn");
        LocalText name = new LocalText(row.getField("name_nb"), nynorsk, row.getField(ENGLISH));
        return new Role(code, name, group(row), true);
    }

    /** A county municipality begins with the roles that it has words of its own for; the others it may pick. */
    private static Role countyRole(NamedCsvRecord row, Map<String, NamedCsvRecord> names) {
        NamedCsvRecord own = found(names, row.getField(CODE), PluginFile.ROLE_NAMES);
        String bokmal = own.getField("county_nb");
        if (bokmal.isBlank()) {
            Role municipal = role(row, names);
            return new Role(municipal.code(), municipal.name(), municipal.group(), false);
        }
        LocalText name = new LocalText(bokmal, own.getField("county_nn"), own.getField("county_en"));
        return new Role(row.getField(CODE), name, group(row), true);
    }

    private static RoleGroup group(NamedCsvRecord row) {
        RoleGroup group = GROUPS.get(row.getField("group"));
        if (group == null) {
            throw PluginFile.ROLES.fault(row.getField(CODE) + " is in no known group");
        }
        return group;
    }

    private static Area area(NamedCsvRecord row, Map<String, NamedCsvRecord> nynorsk) {
        String key = row.getField(AREA);
        String name = found(nynorsk, key, PluginFile.AREA_NAMES_NN).getField("name_nn");
        LocalText names = new LocalText(row.getField("area_nb"), name, row.getField("area_en"));
        return new Area(key, names, letters(row.getField("no_finding")));
    }

    private static Set<RoleCode> letters(String cell) {
        return Arrays.stream(cell.split(BETWEEN_LETTERS))
                .filter(letter -> !letter.isBlank())
                .map(CsvRoles::letter)
                .collect(Collectors.toSet());
    }

    private static Map<String, RoleCode> proposal(NamedCsvRecord row, List<NamedCsvRecord> roles) {
        Map<String, RoleCode> proposal = new HashMap<>();
        for (NamedCsvRecord role : roles) {
            String cell = row.getField(role.getField(CODE));
            if (!cell.isBlank()) {
                proposal.put(role.getField(CODE), letter(cell));
            }
        }
        return Map.copyOf(proposal);
    }

    private static RoleCode letter(String letter) {
        return RoleCode.of(letter).orElseThrow(() -> PluginFile.ROLE_MATRIX.fault(letter + " is no letter"));
    }

    private static List<Area> countyAreas() {
        return PluginFile.COUNTY_AREAS.rows().stream()
                .map(row -> new Area(row.getField(KEY), name(row), Set.of()))
                .toList();
    }

    private static LocalText name(NamedCsvRecord row) {
        return new LocalText(row.getField("name_nb"), row.getField("name_nn"), row.getField(ENGLISH));
    }

    private static Map<String, NamedCsvRecord> byKey(PluginFile file, String column) {
        return file.rows().stream().collect(Collectors.toMap(row -> row.getField(column), Function.identity()));
    }

    private static NamedCsvRecord found(Map<String, NamedCsvRecord> rows, String key, PluginFile file) {
        if (!rows.containsKey(key)) {
            throw file.fault(key + " is missing");
        }
        return rows.get(key);
    }
}
