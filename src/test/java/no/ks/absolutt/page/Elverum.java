// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.LanguageForm;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.Programmes;

/** A municipality in a small programme of two themes, four numbered sessions and seven milestones. */
final class Elverum {

    static final String SPACE = "ABS3420";
    static final LocalDate TODAY = LocalDate.of(2021, 4, 12);

    static final Municipality MUNICIPALITY =
            new Municipality("3420", "Elverum", "Elverum", "34", "Innlandet", LanguageForm.BOKMAL);

    static final Participation PARTICIPATION = new Participation(
            7,
            "liten-2021",
            "3420",
            SPACE,
            77,
            Participation.State.READY,
            Language.BOKMAL,
            "kari-key",
            Instant.parse("2021-01-01T10:00:00Z"));

    static final Programme PROGRAMME = new Programme(
            "liten-2021",
            "Liten 2021",
            ProgrammeState.RUNNING,
            new ProgrammeTexts("34", Map.of(), List.of()),
            ProgrammeDates.UNKNOWN,
            List.of(theme("roller", "Roller og ansvar"), theme("kunnskap", "Kvalitet & kunnskapsgrunnlag")),
            List.of(
                    session(1, SessionKind.JOINT, "roller", "2021-02-05", "2021-02-05", Mode.DIGITAL),
                    session(2, SessionKind.JOINT, "kunnskap", "2021-04-27", "2021-04-28", Mode.UNSETTLED),
                    undated(3, SessionKind.JOINT, new Semester(2021, 2)),
                    undated(4, SessionKind.EXPERIENCE, null),
                    undated(null, SessionKind.COORDINATOR, null)),
            List.of(
                    milestone("for.avklart", "for", "Deltakelsen er avklart", "unknown"),
                    milestone("roller.kartlegging", "roller", "Roller er kartlagt", "S1+30d"),
                    milestone("roller.samspill", "roller", "Spilleregler er avtalt", "S2-10d"),
                    milestone("kunnskap.samling", "kunnskap", "Deltatt på samlingen", "S2"),
                    milestone("kunnskap.indikatorer", "kunnskap", "Indikatorer er valgt", "S2+30d"),
                    milestone("stotte.okt", "stotte", "Fagøkt er holdt", "between S1 and S2"),
                    new Milestone(
                            "etter.av",
                            "etter",
                            LocalText.nb("Slått av"),
                            null,
                            List.of("KOORDINATOR"),
                            DueRule.of("END"),
                            false,
                            false,
                            false,
                            false)),
            1);

    private Elverum() {}

    /** The joint session 1 or 2, which have dates. */
    static Session session(int no) {
        return PROGRAMME.session(100 + no).orElseThrow();
    }

    private static Theme theme(String key, String title) {
        return new Theme(key, LocalText.nb(title), null);
    }

    private static Session session(int no, SessionKind kind, String theme, String from, String to, Mode mode) {
        LocalText title = LocalText.nb(theme.equals("roller") ? "Roller og ansvar" : "Kvalitet");
        SessionDate date = SessionDate.days(LocalDate.parse(from), LocalDate.parse(to));
        LocalText subtitle = LocalText.nb("Hvor er vi?");
        return new Session(
                100 + no, no, kind, theme, title, subtitle, date, date, new Venue(mode, "Hamar", null, null), 1);
    }

    private static Session undated(Integer no, SessionKind kind, Semester semester) {
        return Programmes.sessionOf(no, kind, null, SessionDate.in(semester));
    }

    private static Milestone milestone(String key, String phase, String title, String due) {
        return new Milestone(
                key,
                phase,
                LocalText.nb(title),
                null,
                List.of("KOORDINATOR"),
                DueRule.of(due),
                false,
                false,
                false,
                true);
    }
}
