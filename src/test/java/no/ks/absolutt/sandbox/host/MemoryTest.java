// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Test;

public class MemoryTest {

    private static final List<Object> STATEMENT = List.of("SELECT name FROM town WHERE id = ?", 1);

    private final Memory memory = new Memory();
    private final List<String> table = new ArrayList<>(List.of("Elverum"));
    private int readings;

    @Test
    public void whatHasBeenReadIsNotReadAgain() {
        assertThat(read()).containsExactly("Elverum");
        assertThat(read()).containsExactly("Elverum");

        assertThat(readings).isEqualTo(1);
    }

    @Test
    public void anotherArgumentIsAnotherStatement() {
        read();

        assertThat(memory.rows(List.of("SELECT name FROM town WHERE id = ?", 2), () -> List.of("Tynset")))
                .containsExactly("Tynset");
    }

    @Test
    public void aListBelongsToWhoeverAsked() {
        read().clear();

        assertThat(read()).containsExactly("Elverum");
    }

    @Test
    public void afterAWriteEverythingIsReadAnew() {
        read();
        memory.writingBegins();
        table.set(0, "Hamar");
        memory.writingEnds();

        assertThat(read()).containsExactly("Hamar");
    }

    /** It may see what the transaction gives up. */
    @Test
    public void whatIsReadWhileSomebodyWritesIsNotKept() {
        memory.writingBegins();
        table.set(0, "Hamar");
        assertThat(read()).containsExactly("Hamar");
        table.set(0, "Elverum");
        memory.writingEnds();

        assertThat(read()).containsExactly("Elverum");
    }

    @Test
    public void aReadingThatAWriteOvertakesIsNotKept() {
        List<String> old = read(() -> {
            List<String> before = List.copyOf(table);
            memory.writingBegins();
            table.set(0, "Hamar");
            memory.writingEnds();
            return before;
        });

        assertThat(old).containsExactly("Elverum");
        assertThat(read()).containsExactly("Hamar");
    }

    private List<String> read() {
        return read(() -> List.copyOf(table));
    }

    private List<String> read(Supplier<List<String>> reading) {
        return memory.rows(STATEMENT, () -> {
            readings++;
            return reading.get();
        });
    }
}
