// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.core.text.LocalText;

/** Coordinator, participant group and the roles in the plugin's jar. Read once; immutable. */
public final class CsvOwners implements Owners {

    private static final List<Owner> WITHOUT_A_ROLE = List.of(
            new Owner("KOORDINATOR", new LocalText("Koordinator", "Koordinator", "Coordinator")),
            new Owner("DELTAKERGRUPPE", new LocalText("Deltakergruppa", "Deltakargruppa", "Participant group")));

    private final List<Owner> all;

    /** Reads the roles. */
    public CsvOwners() {
        this.all = Stream.concat(
                        WITHOUT_A_ROLE.stream(),
                        PluginFile.ROLES.rows().stream().map(CsvOwners::owner))
                .toList();
    }

    @Override
    public List<Owner> all() {
        return all;
    }

    private static Owner owner(NamedCsvRecord row) {
        LocalText name = new LocalText(row.getField("name_nb"), null, row.getField("name_en"));
        return new Owner(row.getField("key").toUpperCase(Locale.ROOT), name);
    }
}
