// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.list.ListFormats;
import no.ks.absolutt.core.list.ReadList;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.NoteRegister;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.RegisterEntries;
import no.ks.absolutt.core.municipality.RegisterNotes;
import no.ks.absolutt.core.municipality.SearchRegister;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register with what KS has noted, and the lists that KS pastes or uploads. */
@Named
@Configuration(proxyBeanMethods = false)
class RegisterAndLists {

    @Bean
    RegisterNotes registerNotes(Stores stores) {
        return stores.registerNotes();
    }

    @Bean
    RegisterEntries registerEntries(Register register, RegisterNotes notes) {
        return new RegisterEntries(register, notes);
    }

    @Bean
    SearchRegister searchRegister(Access access, RegisterEntries register) {
        return new SearchRegister(access, register);
    }

    @Bean
    NoteRegister noteRegister(Access access, Register register, RegisterNotes notes, ActLog log) {
        return new NoteRegister(access, register, notes, log);
    }

    @Bean
    ListFormats listFormats() {
        return new ListReader();
    }

    @Bean
    ReadList readList(
            Access access,
            ProgrammeStore programmes,
            RegisterEntries register,
            People people,
            ListFormats formats,
            Today today) {
        return new ReadList(access, programmes, register, people, formats, today);
    }
}
