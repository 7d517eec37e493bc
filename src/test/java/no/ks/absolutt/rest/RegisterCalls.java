// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.list.ReadList;
import no.ks.absolutt.core.municipality.NoteRegister;
import no.ks.absolutt.core.municipality.SearchRegister;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.testing.FakeSite;

/** The calls about the register, and about lists of its municipalities, on a site in memory. */
final class RegisterCalls {

    private RegisterCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        ReadList lists = new ReadList(
                site.access(), site.programmes, site.registerEntries(), site.people, new ListReader(), site.today());
        return new Object[] {
            new RegisterResource(endpoint, new SearchRegister(site.access(), site.registerEntries())),
            new RegisterNoteResource(
                    endpoint, new NoteRegister(site.access(), site.register(), site.registerNotes, site.log())),
            new ListsResource(endpoint, lists, new Naming(site.people)),
        };
    }
}
