// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.ArrayList;
import java.util.List;

/** An entry of the register with what KS has noted about it. */
public record RegisterEntry(Municipality municipality, RegisterNote note) {

    /** How the register separates official names in several languages. */
    private static final String BETWEEN_NAMES = " - ";

    /** Every name that it is known by: the Norwegian one first, the official ones, the one that KS has noted. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(municipality.name());
        names.add(municipality.officialName());
        names.addAll(List.of(municipality.officialName().split(BETWEEN_NAMES)));
        if (note.name() != null) {
            names.add(note.name());
        }
        return names.stream().distinct().toList();
    }
}
