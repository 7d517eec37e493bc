// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

/** Due rules as people say them. */
public class DueWordsTest {

    private static final Session SECOND = session(2, SessionKind.JOINT);
    private static final Session LAST = session(5, SessionKind.EXPERIENCE);

    @Test
    public void theSessionThatWasFoundIsNamedWhateverTheRuleCallsIt() {
        assertThat(words("S2-30d", SECOND)).isEqualTo("30 dager før samling 2");
        assertThat(words("S1+14d", SECOND)).isEqualTo("14 dager etter samling 2");
        assertThat(words("S2-1d", SECOND)).isEqualTo("1 dag før samling 2");
        assertThat(words("S2", SECOND)).isEqualTo("samling 2");
        assertThat(words("E1", LAST)).isEqualTo("erfaringssamlingen");
    }

    @Test
    public void otherAnchorsHaveTheirNames() {
        assertThat(words("INFO", null)).isEqualTo("informasjonsmøtet");
        assertThat(words("FRIST", null)).isEqualTo("påmeldingsfristen");
        assertThat(words("FORMOTE.end", null)).isEqualTo("siste dag for formøter");
        assertThat(words("END+120d", null)).isEqualTo("120 dager etter programmets slutt");
    }

    @Test
    public void whatHasNoDateSaysBetweenWhatItIsOrNothing() {
        assertThat(words("between S1 and S2", null)).isEqualTo("mellom samling 1 og samling 2");
        assertThat(words("between sessions", null)).isEqualTo("mellom samlingene");
        assertThat(words("unknown", null)).isNull();
    }

    @Test
    public void aRuleWhoseSessionIsUnknownSaysNothing() {
        assertThat(words("S2-30d", null)).isNull();
    }

    private static String words(String rule, Session session) {
        Milestone milestone = Programmes.milestoneOf("x", "roller", rule);
        return new DueWords(Words.in(Language.BOKMAL))
                .of(new TrackedMilestone(milestone, MilestoneState.UNTOUCHED, null, null, session, false));
    }

    private static Session session(int no, SessionKind kind) {
        LocalDate day = LocalDate.of(2021, 4, 27);
        return Programmes.sessionOf(no, kind, null, SessionDate.days(day, day));
    }
}
