// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class ReadSessionsTest {

    private final FakeSite site = new FakeSite();

    @Test
    public void theNextSessionIsTheFirstThatIsNotOver() {
        assertThat(nextOn(Programmes.innlandet(), "2021-04-12")).isEqualTo(2);
        assertThat(nextOn(Programmes.innlandet(), "2021-04-28")).isEqualTo(2);
        assertThat(nextOn(Programmes.innlandet(), "2021-04-29")).isEqualTo(3);
        assertThat(nextOn(Programmes.innlandet(), "2022-02-03")).isNull();
    }

    @Test
    public void afterTheJointSessionsTheExperienceSessionIsNext() {
        assertThat(nextOn(Programmes.trondelag(), "2022-07-01")).isEqualTo(5);
        assertThat(nextOn(Programmes.trondelag(), "2023-01-01")).isNull();
    }

    @Test
    public void sessionsAreChosenByKind() {
        ReadSessions sessions = new ReadSessions(site.today(), site.programmes);
        ProgrammeSpace trondelag = new ProgrammeSpace(null, Municipalities.ROROS, Programmes.trondelag());

        assertThat(sessions.ofKind(trondelag, null)).extracting(Session::no).containsExactly(1, 2, 3, 4, 5);
        assertThat(sessions.ofKind(trondelag, SessionKind.EXPERIENCE))
                .extracting(Session::no)
                .containsExactly(5);
        assertThat(sessions.ofKind(trondelag, SessionKind.COORDINATOR)).isEmpty();
    }

    private Integer nextOn(Programme programme, String day) {
        site.day = LocalDate.parse(day);
        return new ReadSessions(site.today(), site.programmes)
                .next(new ProgrammeSpace(null, Municipalities.ROROS, programme))
                .map(Session::no)
                .orElse(null);
    }
}
