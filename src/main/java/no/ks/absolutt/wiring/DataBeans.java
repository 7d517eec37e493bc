// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.PageTree;
import no.ks.absolutt.core.text.SheetWriter;
import no.ks.absolutt.data.CsvRegister;
import no.ks.absolutt.data.CsvSheetWriter;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.data.JsonProgrammes;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read from the jar, and what is stored in Active Objects. */
@Named
@Configuration(proxyBeanMethods = false)
class DataBeans {

    @Bean
    Register register() {
        return new CsvRegister();
    }

    @Bean
    ExampleProgrammes exampleProgrammes() {
        return new JsonProgrammes();
    }

    @Bean
    PageTree pageTree() {
        return new JsonPageTree();
    }

    @Bean
    SheetWriter sheetWriter() {
        return new CsvSheetWriter();
    }

    @Bean
    Stores stores(HostServices host) {
        return new Stores(host.activeObjects);
    }

    @Bean
    ProgrammeStore programmeStore(Stores stores) {
        return stores.programmes();
    }

    @Bean
    ParticipationStore participationStore(Stores stores) {
        return stores.participations();
    }

    @Bean
    EnrolmentStore enrolmentStore(Stores stores) {
        return stores.enrolments();
    }

    @Bean
    ProgressStore progressStore(Stores stores) {
        return stores.progress();
    }

    @Bean
    ActStore actStore(Stores stores) {
        return stores.acts();
    }

    @Bean
    GrantRecords grantRecords(Stores stores) {
        return stores.grants();
    }

    @Bean
    PageRecords pageRecords(Stores stores) {
        return stores.pages();
    }

    @Bean
    SettingsStore settingsStore(Stores stores) {
        return stores.settings();
    }
}
