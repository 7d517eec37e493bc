// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import org.junit.Test;

public class TypedNumberTest {

    @Test
    public void numbersAreReadAsTheyAreTypedInNorwegian() {
        assertThat(number("12,5")).isEqualTo("12.5");
        assertThat(number("12.5")).isEqualTo("12.5");
        assertThat(number("12,50")).isEqualTo("12.50");
        assertThat(number("1 234")).isEqualTo("1234");
        assertThat(number("1\u00a0234\u00a0567,25")).isEqualTo("1234567.25");
        assertThat(number("1.234,5")).isEqualTo("1234.5");
        assertThat(number("1.234.567")).isEqualTo("1234567");
        assertThat(number("\u22123,5")).isEqualTo("-3.5");
        assertThat(number("12,5 %")).isEqualTo("12.5");
        assertThat(number("12,5 prosent")).isEqualTo("12.5");
        assertThat(number(" 0 ")).isEqualTo("0");
    }

    @Test
    public void aboutIsUnderstood() {
        assertThat(TypedNumber.of("value", "ca. 300").isAbout()).isTrue();
        assertThat(number("ca. 300")).isEqualTo("300");
        assertThat(TypedNumber.of("value", "om lag 1 200").isAbout()).isTrue();
        assertThat(TypedNumber.of("value", "300").isAbout()).isFalse();
    }

    @Test
    public void fewerThanFiveIsUnderstoodInItsManyForms() {
        assertThat(List.of("færre enn 5", "Færre enn fem", "under 5", "<5", "< 5", "1-4", "1–4", "fewer than 5"))
                .allSatisfy(text -> assertThat(TypedNumber.of("value", text).isFewerThanFive())
                        .isTrue());
    }

    @Test
    public void whatIsNoNumberIsRefusedWithoutBeingRepeated() {
        for (String text : List.of("tre", "3 barn", "1 2", "12,", "1,2,3", "", "--3", "1e3", "1234567890123456")) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> TypedNumber.of("value", text));

            assertThat(refusal.field()).as(text).isEqualTo("value");
            assertThat(refusal.message().arguments()).as(text).isEmpty();
            assertThat(refusal.getMessage()).as(text).isEqualTo("INVALID value");
        }
    }

    @Test
    public void aPointThatCanMeanBothIsAskedAbout() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TypedNumber.of("value", "1.234"));

        assertThat(refusal.message().key()).isEqualTo("indicator.refusal.point");
    }

    @Test
    public void itSaysNothingOfItselfInWords() {
        assertThat(TypedNumber.of("value", "3").toString()).doesNotContain("3,").doesNotEndWith("3]");
        assertThat(TypedNumber.of("value", "3").toString()).startsWith(TypedNumber.class.getName() + "@");
    }

    private static String number(String text) {
        return TypedNumber.of("value", text).number().toPlainString();
    }
}
