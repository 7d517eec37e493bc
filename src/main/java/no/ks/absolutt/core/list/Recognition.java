// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.core.text.Message;

/** Which municipality a number, a name or both are meant for. Made for any number of rows that are read at once. */
public final class Recognition {

    private final Identification identification;

    /** By that register, as it is on that day. */
    public Recognition(List<RegisterEntry> register, LocalDate today) {
        this.identification = new Identification(new NameIndex(register), today);
    }

    /**
     * What has been found.
     *
     * @param municipality null where it is not sure which
     * @param problems why not, with what may have been meant; empty where it is sure
     */
    public record Meant(Municipality municipality, List<Message> problems) {}

    /** The one that is meant. Each may be null; where both are given they must agree. */
    public Meant of(String number, String name) {
        Written row = new Written(0, number == null ? "" : Written.number(number), "", "", "", List.of());
        Identification.Found found = identification.of(name == null ? row : row.withMunicipality(name));
        return new Meant(found.municipality(), found.problems());
    }
}
