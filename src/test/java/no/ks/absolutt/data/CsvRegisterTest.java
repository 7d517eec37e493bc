// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ks.absolutt.core.municipality.LanguageForm;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.testing.Municipalities;
import org.junit.Test;

public class CsvRegisterTest {

    private final Register register = new CsvRegister();

    @Test
    public void itHoldsAllMunicipalitiesAndTheCountyMunicipalities() {
        assertThat(register.all()).hasSize(371);
        assertThat(register.all()).filteredOn(Municipality::isCounty).hasSize(14);
    }

    @Test
    public void aMunicipalityIsFoundByItsNumber() {
        assertThat(register.find("3420")).contains(Municipalities.ELVERUM);
        assertThat(register.find("3427")).contains(Municipalities.TYNSET);
        assertThat(register.find("5025")).contains(Municipalities.ROROS);
        assertThat(register.find("9999")).isEmpty();
        assertThat(register.find("")).isEmpty();
    }

    @Test
    public void aCountyMunicipalityHasTheCountysTwoDigits() {
        assertThat(register.find("34")).contains(Municipalities.INNLANDET_COUNTY);
    }

    @Test
    public void osloIsAMunicipalityOnly() {
        assertThat(register.find("03")).isEmpty();
        assertThat(register.find("0301")).map(Municipality::name).contains("Oslo");
    }

    @Test
    public void theLanguageFormIsThatOfTheMunicipalitysOwnDecision() {
        assertThat(register.find("3407")).map(Municipality::form).contains(LanguageForm.BOKMAL);
        assertThat(register.find("3436")).map(Municipality::form).contains(LanguageForm.NYNORSK);
        assertThat(register.find("3427")).map(Municipality::form).contains(LanguageForm.NEUTRAL);
    }

    @Test
    public void theNorwegianNameIsKnownBesideTheOfficialOnes() {
        Municipality snasa = register.find("5041").orElseThrow();

        assertThat(snasa.name()).isEqualTo("Snåsa");
        assertThat(snasa.officialName()).isEqualTo("Snåase - Snåsa");
    }

    @Test
    public void itIsSortedByNorwegianName() {
        List<String> names = register.all().stream().map(Municipality::name).toList();

        assertThat(names).startsWith("Agder fylkeskommune", "Akershus fylkeskommune", "Alstahaug", "Alta", "Alvdal");
        assertThat(names)
                .endsWith(
                        "Øksnes",
                        "Ørland",
                        "Ørsta",
                        "Østfold fylkeskommune",
                        "Østre Toten",
                        "Øvre Eiker",
                        "Øyer",
                        "Øygarden",
                        "Øystre Slidre",
                        "Åfjord",
                        "Ål",
                        "Ålesund",
                        "Åmli",
                        "Åmot",
                        "Årdal",
                        "Ås",
                        "Åseral",
                        "Åsnes");
        assertThat(names).containsSubsequence("Halden", "Hamar", "Hattfjelldal", "Hitra");
    }

    @Test
    public void itCannotBeChanged() {
        assertThatThrownBy(() -> register.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void theNoticeOfTheDataGoesAlong() throws Exception {
        try (InputStream notice = CsvRegister.class.getResourceAsStream("/programme/NOTICE-register.txt")) {
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("aprestmo/norge-data", "MIT License", "Copyright (c) 2025 Alexander Prestmo");
        }
    }
}
