// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.Map;
import java.util.TreeMap;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.municipality.RegisterNotes;

/** Notes in memory. */
public final class InMemoryRegisterNotes implements RegisterNotes {

    private final Map<String, RegisterNote> notes = new TreeMap<>();

    @Override
    public synchronized Map<String, RegisterNote> all() {
        return Map.copyOf(notes);
    }

    @Override
    public synchronized void save(RegisterNote note) {
        notes.put(note.number(), note);
    }
}
