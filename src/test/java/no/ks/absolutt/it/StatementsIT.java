// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Test;

/** A page takes a constant number of statements, whatever has been done (design, promise 5). */
public class StatementsIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void everyPageTakesTheSameWithManyChangesAsWithNone() {
        List<String> titles = sandbox.world().pages().inSpace("ABS3421").stream()
                .map(PageRow::title)
                .filter(title -> !title.startsWith("ABSOLUTT"))
                .toList();
        assertThat(titles).hasSize(31).allSatisfy(title -> assertThat(more(title, title))
                .describedAs(title)
                .isBetween(0, 1));
    }

    @Test
    public void theHomePageToo() {
        assertThat(more("ABSOLUTT Stange", "ABSOLUTT Trysil")).isBetween(0, 1);
    }

    /** How many more statements a page takes in a space with many changes; a log without any has no differences to read. */
    private int more(String many, String none) {
        return Statements.ofPage(sandbox, "ks", "ABS3413", many).size()
                - Statements.ofPage(sandbox, "ks", "ABS3421", none).size();
    }

    @Test
    public void theTrackerPageTakesFew() {
        assertThat(Statements.ofPage(sandbox, "nils", "ABS3413", "Framdrift")).hasSizeBetween(7, 31);
    }

    @Test
    public void aProgrammeWithOtherMilestonesTakesTheSame() {
        assertThat(Statements.ofPage(sandbox, "ks", "ABS5025", "Framdrift"))
                .hasSameSizeAs(Statements.ofPage(sandbox, "ks", "ABS3413", "Framdrift"));
    }

    @Test
    public void theTrackerByRestTakesTheSameEverywhere() {
        Visitor ks = sandbox.as("ks");
        List<String> of = Statements.of(sandbox, ks, Visitor.REST + "/spaces/ABS3413/progress");
        assertThat(of)
                .isNotEmpty()
                .hasSameSizeAs(Statements.of(sandbox, ks, Visitor.REST + "/spaces/ABS3421/progress"))
                .hasSameSizeAs(Statements.of(sandbox, ks, Visitor.REST + "/spaces/ABS5025/progress"));
    }

    @Test
    public void theScreenOfParticipantsTakesTheSameForManyAsForOne() {
        Visitor ks = sandbox.as("ks");
        String screen = "/plugins/servlet/absolutt?programme=";
        assertThat(Statements.of(sandbox, ks, screen + RunningSandbox.INNLANDET))
                .isNotEmpty()
                .hasSameSizeAs(Statements.of(sandbox, ks, screen + RunningSandbox.TRONDELAG));
    }

    @Test
    public void theScreenOfProgrammesTakesTheSameForManyAsForTwo() {
        Visitor ks = sandbox.as("ks");
        String screen = "/plugins/servlet/absolutt";
        List<String> ofTwo = Statements.of(sandbox, ks, screen);
        ks.post(Visitor.REST + "/programmes", "{\"name\":\"ABSOLUTT Agder\",\"start\":\"PLAN\"}");
        assertThat(Statements.of(sandbox, ks, screen)).isNotEmpty().hasSameSizeAs(ofTwo);
    }
}
