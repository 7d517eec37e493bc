// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

public class NorwegianOrderTest {

    @Test
    public void theThreeLastLettersStandLastInTheirOrder() {
        inOrder("Zakariassen", "Ærfugl", "Ørland", "Østre Toten", "Øystre Slidre", "Åfjord", "Åmot", "Åsnes");
    }

    @Test
    public void twoAsAreNotTheLastLetter() {
        inOrder("Aarborte", "Alta", "Raane", "Rana", "Ås");
    }

    @Test
    public void wordByWord() {
        inOrder("Nord-Aurdal", "Nord-Odal", "Nordkapp", "Nordre Follo", "Nordre Land", "Nordreisa", "Nore og Uvdal");
        inOrder("Os", "Osen", "Oslo");
    }

    @Test
    public void marksAndCaseCountForNothingButToTellApart() {
        inOrder("Evenášši", "Evenes", "Evje");
        inOrder("Kárášjohka", "Karasjok", "karasjokk");
        inOrder("Bjork", "Björk", "Bjørl");
    }

    private static void inOrder(String... names) {
        List<String> backwards = new ArrayList<>(List.of(names));
        Collections.reverse(backwards);
        backwards.sort(NorwegianOrder.COMPARATOR);
        assertThat(backwards).containsExactly(names);
    }
}
