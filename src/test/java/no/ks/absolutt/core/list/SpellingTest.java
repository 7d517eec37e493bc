// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SpellingTest {

    @Test
    public void what_does_not_tell_names_apart_is_left_out() {
        assertThat(Spelling.key("  Nord-FRON ")).isEqualTo("nord fron");
        assertThat(Spelling.key("Porsáŋgu")).isEqualTo("porsangu");
        assertThat(Spelling.key("Bø kommune")).isEqualTo("bø");
        assertThat(Spelling.key("Røros\u00A0–\u00A0Rosse")).isEqualTo("røros rosse");
        assertThat(Spelling.key("Innlandet fylkeskommune")).isEqualTo("innlandet fylkeskommune");
    }

    @Test
    public void norwegian_letters_tell_names_apart() {
        assertThat(Spelling.key("Ås")).isNotEqualTo(Spelling.key("Os"));
        assertThat(Spelling.key("A\u030As")).isEqualTo("ås");
        assertThat(Spelling.loose("Ålesund")).isEqualTo(Spelling.loose("Aalesund"));
    }

    @Test
    public void the_distance_counts_letters_added_left_out_changed_and_swapped() {
        assertThat(Spelling.distance("elverum", "elverum")).isZero();
        assertThat(Spelling.distance("elverum", "elvrum")).isEqualTo(1);
        assertThat(Spelling.distance("elverum", "elverumm")).isEqualTo(1);
        assertThat(Spelling.distance("elverum", "elvarum")).isEqualTo(1);
        assertThat(Spelling.distance("elverum", "evlerum")).isEqualTo(1);
        assertThat(Spelling.distance("elverum", "")).isEqualTo(7);
        assertThat(Spelling.distance("ca", "abc")).isEqualTo(3);
    }
}
