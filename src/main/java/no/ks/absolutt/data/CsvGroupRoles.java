// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.text.LocalText;

/**
 * The roles in the plugin's jar: roles.csv, which comes from the programme, and role-names.csv with their nynorsk names
 * and the words of a county municipality, empty where it has no such role. Read once; immutable.
 */
public final class CsvGroupRoles implements GroupRoles {

    private static final Map<String, RoleKind> KINDS = Map.of(
            "Folkevalgte", RoleKind.ELECTED,
            "Administrativ ledelse", RoleKind.ADMINISTRATION,
            "Fag og tjeneste", RoleKind.SERVICE,
            "Tillitsvalgte", RoleKind.UNION,
            "Barn og unge", RoleKind.YOUTH,
            "Foreldre", RoleKind.PARENTS,
            "Andre", RoleKind.OTHER);

    private final List<GroupRole> all;
    private final Map<String, List<String>> groups;

    /** Reads the roles and the example groups. */
    public CsvGroupRoles() {
        Map<String, NamedCsvRecord> names = new HashMap<>();
        PluginFile.ROLE_NAMES.rows().forEach(row -> names.put(row.getField("code"), row));
        this.all = PluginFile.ROLES.rows().stream()
                .map(row -> role(row, names.get(row.getField("code"))))
                .toList();
        this.groups = groups();
    }

    @Override
    public List<GroupRole> all() {
        return all;
    }

    @Override
    public List<String> exampleGroup(String programme) {
        List<String> plan = groups.values().iterator().next();
        return groups.getOrDefault(programme, plan);
    }

    private static GroupRole role(NamedCsvRecord row, NamedCsvRecord names) {
        String code = row.getField("code");
        if (names == null) {
            throw PluginFile.ROLE_NAMES.fault("no names of " + code);
        }
        RoleKind kind = KINDS.get(row.getField("group"));
        if (kind == null) {
            throw PluginFile.ROLES.fault("unknown group of " + code);
        }
        String county = names.getField("county_nb");
        return new GroupRole(
                code,
                row.getField("key"),
                kind,
                new LocalText(row.getField("name_nb"), names.getField("name_nn"), row.getField("name_en")),
                county.isEmpty()
                        ? null
                        : new LocalText(county, names.getField("county_nn"), names.getField("county_en")),
                words(row.getField("search_words")));
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** By programme; the first is that of the ABSOLUTT plan. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (JsonNode programme : PluginFile.PROGRAMMES.json()) {
            List<String> roles = new ArrayList<>();
            programme.path("example_group").forEach(role -> roles.add(role.asText()));
            groups.put(Json.text(programme, "key"), List.copyOf(roles));
        }
        return groups;
    }
}
