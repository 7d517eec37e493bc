// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.ks.absolutt.core.group.GroupRole;
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
                        new CsvGroupRoles().all().stream().map(CsvOwners::owner))
                .toList();
    }

    @Override
    public List<Owner> all() {
        return all;
    }

    private static Owner owner(GroupRole role) {
        LocalText inCounty = role.countyName() == null ? role.name() : role.countyName();
        return new Owner(role.key().toUpperCase(Locale.ROOT), role.code(), role.name(), inCounty);
    }
}
