// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.storage.row.MilestoneRow;
import no.ks.absolutt.storage.row.ProgrammeRow;
import no.ks.absolutt.storage.row.ProgrammeTextRow;
import no.ks.absolutt.storage.row.SessionRow;
import no.ks.absolutt.storage.row.ThemeRow;

/** Writes a new programme with its parts, in the caller's transaction. */
final class ProgrammeWriter {

    private final ActiveObjects ao;

    ProgrammeWriter(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The programme's own row comes first: its unique key stops a second one. */
    void write(Programme programme) {
        ProgrammeDates dates = programme.dates();
        Columns columns = new Columns()
                .with(ProgrammeRow.PROGRAMME_KEY, programme.key())
                .with(ProgrammeRow.NAME, programme.name())
                .with(ProgrammeRow.STATE, programme.state())
                .with(ProgrammeRow.INFO_DAY, dates.informationMeeting())
                .with(ProgrammeRow.DEADLINE_DAY, dates.registrationDeadline())
                .with(ProgrammeRow.PREMEETING_FROM, dates.premeetingFrom())
                .with(ProgrammeRow.PREMEETING_TO, dates.premeetingTo())
                .with(ProgrammeRow.NOTE_SENT_DAY, dates.reflectionNoteSentAfter());
        ao.create(ProgrammeRow.class, columns.values());
        writeTexts(programme.key(), programme.texts());
        writeLinks(programme.key(), programme.texts().links());
        for (int i = 0; i < programme.themes().size(); i++) {
            write(programme.key(), programme.themes().get(i), i);
        }
        programme.sessions().forEach(session -> write(programme.key(), session));
        for (int i = 0; i < programme.milestones().size(); i++) {
            write(programme.key(), programme.milestones().get(i), i);
        }
    }

    private void writeTexts(String programme, ProgrammeTexts texts) {
        writeText(programme, TextField.TAGLINE, 0, texts.tagline());
        writeText(programme, TextField.AIM, 0, texts.aim());
        writeText(programme, TextField.PURPOSE, 0, texts.purpose());
        for (int i = 0; i < texts.goals().size(); i++) {
            writeText(programme, TextField.GOAL, i, texts.goals().get(i));
        }
        writeText(programme, TextField.COUNTY, 0, texts.county());
        writeText(programme, TextField.ORGANISER, 0, texts.organiser());
        writeText(programme, TextField.FRAMEWORK, 0, texts.framework());
        writeText(programme, TextField.FINANCING, 0, texts.financing());
        writeText(programme, TextField.COSTS, 0, texts.costs());
        writeText(programme, TextField.ANCHORING, 0, texts.anchoring());
        writeText(programme, TextField.CONTACT, 0, texts.contact());
    }

    private void writeText(String programme, TextField field, int place, String content) {
        if (content != null) {
            ao.create(
                    ProgrammeTextRow.class,
                    text(programme, field, place, content).values());
        }
    }

    private void writeLinks(String programme, List<ProgrammeTexts.Link> links) {
        for (int i = 0; i < links.size(); i++) {
            ProgrammeTexts.Link link = links.get(i);
            Columns columns = text(programme, TextField.LINK, i, link.title()).with(ProgrammeTextRow.URL, link.url());
            ao.create(ProgrammeTextRow.class, columns.values());
        }
    }

    private static Columns text(String programme, TextField field, int place, String content) {
        return new Columns()
                .with(ProgrammeTextRow.PROGRAMME_KEY, programme)
                .with(ProgrammeTextRow.FIELD, field)
                .with(ProgrammeTextRow.SORT_NO, place)
                .with(ProgrammeTextRow.CONTENT, content);
    }

    private void write(String programme, Theme theme, int place) {
        Columns columns = new Columns()
                .with(ThemeRow.PROGRAMME_KEY, programme)
                .with(ThemeRow.THEME_KEY, theme.key())
                .with(ThemeRow.SORT_NO, place)
                .with(ThemeRow.TITLE_NB, ThemeRow.TITLE_NN, ThemeRow.TITLE_EN, theme.title())
                .with(ThemeRow.SUBTITLE_NB, ThemeRow.SUBTITLE_NN, ThemeRow.SUBTITLE_EN, theme.subtitle());
        ao.create(ThemeRow.class, columns.values());
    }

    private void write(String programme, Session session) {
        Semester semester = session.semester();
        Columns columns = new Columns()
                .with(SessionRow.PROGRAMME_KEY, programme)
                .with(SessionRow.SESSION_NO, session.no())
                .with(SessionRow.KIND, session.kind())
                .with(SessionRow.THEME_KEY, session.theme())
                .with(SessionRow.TITLE_NB, SessionRow.TITLE_NN, SessionRow.TITLE_EN, session.title())
                .with(SessionRow.SUBTITLE_NB, SessionRow.SUBTITLE_NN, SessionRow.SUBTITLE_EN, session.subtitle())
                .with(SessionRow.FROM_DAY, session.from())
                .with(SessionRow.TO_DAY, session.to())
                .with(SessionRow.SEMESTER, semester == null ? null : semester.code())
                .with(SessionRow.HELD_AS, session.mode())
                .with(SessionRow.VENUE, session.place())
                .with(SessionRow.REVISION, session.revision());
        ao.create(SessionRow.class, columns.values());
    }

    private void write(String programme, Milestone milestone, int place) {
        Columns columns = new Columns()
                .with(MilestoneRow.PROGRAMME_KEY, programme)
                .with(MilestoneRow.MILESTONE_KEY, milestone.key())
                .with(MilestoneRow.SORT_NO, place)
                .with(MilestoneRow.PHASE, milestone.phase())
                .with(MilestoneRow.TITLE_NB, MilestoneRow.TITLE_NN, MilestoneRow.TITLE_EN, milestone.title())
                .with(
                        MilestoneRow.COUNTY_TITLE_NB,
                        MilestoneRow.COUNTY_TITLE_NN,
                        MilestoneRow.COUNTY_TITLE_EN,
                        milestone.countyTitle())
                .with(MilestoneRow.OWNERS, String.join(ProgrammeParts.OWNER_SEPARATOR, milestone.owners()))
                .with(MilestoneRow.DUE_RULE, milestone.due().code())
                .with(MilestoneRow.STANDING, milestone.standing())
                .with(MilestoneRow.DOCUMENTATION_ASKED, milestone.documentationAsked())
                .with(MilestoneRow.COUNTS, milestone.active());
        ao.create(MilestoneRow.class, columns.values());
    }
}
