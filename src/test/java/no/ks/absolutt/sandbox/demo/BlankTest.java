// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class BlankTest {

    @Test
    public void fillsTheFirstEmptyCellBelowTheHeading() {
        String body = "<h2>A</h2><td><br/></td><h2>B</h2><td>x</td><td><br /></td><td><br/></td>";
        assertThat(Blank.CELL.fill(body, "B", "ny"))
                .isEqualTo("<h2>A</h2><td><br/></td><h2>B</h2><td>x</td><td>ny</td><td><br/></td>");
    }

    @Test
    public void writesTheTextInPlaceOfTheInstruction() {
        assertThat(Blank.PLACEHOLDER.fill("<h2>A</h2><p><ac:placeholder>Skriv</ac:placeholder></p>", "A", "Ja & nei"))
                .isEqualTo("<h2>A</h2><p>Ja &amp; nei</p>");
    }

    @Test
    public void ticksATask() {
        assertThat(Blank.TASK.fill("<h2>A</h2><ac:task-status>incomplete</ac:task-status>", "A", null))
                .isEqualTo("<h2>A</h2><ac:task-status>complete</ac:task-status>");
    }

    @Test
    public void saysWhatIsMissingWhenNothingIsLeftToFill() {
        assertThatThrownBy(() -> Blank.TASK.fill("<h2>A</h2>", "A", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TASK")
                .hasMessageContaining("«A»");
    }
}
