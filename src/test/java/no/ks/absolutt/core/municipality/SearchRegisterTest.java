// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class SearchRegisterTest {

    private final FakeSite site = new FakeSite();
    private final SearchRegister register = new SearchRegister(site.access(), site.registerEntries());

    @Test
    public void threeLettersFindTynset() {
        assertThat(search("tyn")).containsExactly("3427 Tynset");
        assertThat(search("  TYN ")).containsExactly("3427 Tynset");
    }

    @Test
    public void twoMunicipalitiesOfOneNameAreToldApartByTheirCounty() {
        List<Municipality> found = register.search(FakeSite.KS, "våler").stream()
                .map(RegisterEntry::municipality)
                .toList();

        assertThat(found).extracting(Municipality::county).containsExactly("Østfold", "Innlandet");
        assertThat(found).extracting(Municipality::number).containsExactly("3114", "3419");
    }

    @Test
    public void samiNamesAreSearchedToo() {
        assertThat(search("rosse")).contains("5025 Røros");
        assertThat(search("aarborte")).containsExactly("1826 Hattfjelldal");
        assertThat(search("kárášjohka")).containsExactly("5610 Karasjok");
        assertThat(search("PORSÁŊGU")).containsExactly("5622 Porsanger");
    }

    @Test
    public void aNumberOrItsBeginningIsFound() {
        assertThat(search("3420")).containsExactly("3420 Elverum");
        assertThat(search("342")).contains("3420 Elverum", "3427 Tynset").hasSize(10);
    }

    @Test
    public void aCountysNumberFindsTheCountyMunicipalityFirst() {
        assertThat(search("34").get(0)).isEqualTo("34 Innlandet fylkeskommune");
    }

    @Test
    public void namesThatBeginWithTheWordsStandFirst() {
        assertThat(search("os")).startsWith("3430 Os", "5020 Osen", "0301 Oslo");
    }

    @Test
    public void blankWordsGiveAllInNorwegianOrder() {
        List<String> all = search(" ");

        assertThat(all).hasSize(371);
        assertThat(all.get(0)).isEqualTo("42 Agder fylkeskommune");
        assertThat(all.get(370)).isEqualTo("3418 Åsnes");
        assertThat(search(null)).isEqualTo(all);
    }

    @Test
    public void aNameThatKsHasNotedIsSearchedToo() {
        site.registerNotes.save(new RegisterNote("3427", "Tønset", null, null, 1));

        assertThat(search("tønset")).containsExactly("3427 Tynset");
    }

    @Test
    public void whatIsNowhereIsNotFound() {
        assertThat(search("stockholm")).isEmpty();
    }

    @Test
    public void onlyKsSearches() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> register.search(FakeSite.KARI, "tyn"));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private List<String> search(String words) {
        return register.search(FakeSite.KS, words).stream()
                .map(RegisterEntry::municipality)
                .map(one -> one.number() + " " + one.name())
                .toList();
    }
}
