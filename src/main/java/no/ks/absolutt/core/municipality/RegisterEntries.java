// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Map;

/** The register together with what KS has noted. Thread-safe. */
public final class RegisterEntries {

    private final Register register;
    private final RegisterNotes notes;

    /** The entries of that register. */
    public RegisterEntries(Register register, RegisterNotes notes) {
        this.register = register;
        this.notes = notes;
    }

    /** All, in the register's order. One SQL statement. */
    public List<RegisterEntry> all() {
        Map<String, RegisterNote> noted = notes.all();
        return register.all().stream().map(one -> entry(one, noted)).toList();
    }

    private static RegisterEntry entry(Municipality one, Map<String, RegisterNote> noted) {
        return new RegisterEntry(one, noted.getOrDefault(one.number(), RegisterNote.none(one.number())));
    }
}
