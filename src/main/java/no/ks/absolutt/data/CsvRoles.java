// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.roles.Area;
import no.ks.absolutt.core.roles.Role;
import no.ks.absolutt.core.roles.RoleCatalogue;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleSet;
import no.ks.absolutt.core.text.LocalText;

/**
 * What role maps start from, in the plugin's jar. Nothing is proposed to a county municipality: nobody has said who decides
 * there. Read once; immutable.
 */
public final class CsvRoles implements RoleCatalogue {

    private static final String KEY = "key";
    private static final String AREA = "area_key";
    private static final String BETWEEN_LETTERS = " ";
    private static final Set<RoleKind> VOICES = Set.of(RoleKind.UNION, RoleKind.YOUTH, RoleKind.PARENTS);

    private final RoleSet municipality;
    private final RoleSet county;

    /** Reads them; the roles are those that groups have too. */
    public CsvRoles(GroupRoles roles) {
        Map<String, String> nynorsk = PluginFile.AREA_NAMES_NN.rows().stream()
                .collect(Collectors.toMap(row -> row.getField(KEY), row -> row.getField("name_nn")));
        List<NamedCsvRecord> matrix = PluginFile.ROLE_MATRIX.rows();
        this.municipality = new RoleSet(
                roles.all().stream().map(role -> role(role, false)).toList(),
                matrix.stream().map(row -> area(row, nynorsk)).toList(),
                matrix.stream().collect(Collectors.toMap(row -> row.getField(AREA), row -> proposal(row, roles))));
        this.county =
                new RoleSet(roles.all().stream().map(role -> role(role, true)).toList(), countyAreas(), Map.of());
    }

    @Override
    public RoleSet of(boolean isCounty) {
        return isCounty ? county : municipality;
    }

    /** A role that a county municipality does not have is there to be picked all the same. */
    private static Role role(GroupRole role, boolean inCounty) {
        boolean isThere = role.isIn(inCounty);
        LocalText name = inCounty && isThere ? role.countyName() : role.name();
        return new Role(role.code(), name, VOICES.contains(role.kind()), isThere);
    }

    private static Area area(NamedCsvRecord row, Map<String, String> nynorsk) {
        String key = row.getField(AREA);
        if (!nynorsk.containsKey(key)) {
            throw PluginFile.AREA_NAMES_NN.fault(key + " is missing");
        }
        LocalText name = new LocalText(row.getField("area_nb"), nynorsk.get(key), row.getField("area_en"));
        return new Area(key, name, letters(row.getField("no_finding")));
    }

    private static Set<RoleCode> letters(String cell) {
        return Arrays.stream(cell.split(BETWEEN_LETTERS))
                .filter(letter -> !letter.isBlank())
                .map(CsvRoles::letter)
                .collect(Collectors.toSet());
    }

    private static Map<String, RoleCode> proposal(NamedCsvRecord row, GroupRoles roles) {
        Map<String, RoleCode> proposal = new HashMap<>();
        for (GroupRole role : roles.all()) {
            String cell = row.getField(role.code());
            if (!cell.isBlank()) {
                proposal.put(role.code(), letter(cell));
            }
        }
        return Map.copyOf(proposal);
    }

    private static RoleCode letter(String letter) {
        return RoleCode.of(letter).orElseThrow(() -> PluginFile.ROLE_MATRIX.fault(letter + " is no letter"));
    }

    private static List<Area> countyAreas() {
        return PluginFile.COUNTY_AREAS.rows().stream()
                .map(row -> new Area(
                        row.getField(KEY),
                        new LocalText(row.getField("name_nb"), row.getField("name_nn"), row.getField("name_en")),
                        Set.of()))
                .toList();
    }
}
