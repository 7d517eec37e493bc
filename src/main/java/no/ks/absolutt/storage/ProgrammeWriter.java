// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.storage.row.MilestoneRow;
import no.ks.absolutt.storage.row.ProgrammeRow;
import no.ks.absolutt.storage.row.ProgrammeTextRow;
import no.ks.absolutt.storage.row.SessionRow;
import no.ks.absolutt.storage.row.ThemeRow;

/** Writes a programme with its parts, in the caller's transaction. */
final class ProgrammeWriter {

    private final ActiveObjects ao;

    ProgrammeWriter(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Writes a new one. The programme's own row comes first: its unique key stops a second one. */
    void write(Programme programme) {
        ProgrammeDates dates = programme.dates();
        Columns columns = new Columns()
                .with(ProgrammeRow.PROGRAMME_KEY, programme.key())
                .with(ProgrammeRow.NAME, programme.name())
                .with(ProgrammeRow.STATE, programme.state())
                .with(ProgrammeRow.COUNTY_NO, programme.texts().county())
                .with(ProgrammeRow.REVISION, programme.revision())
                .with(ProgrammeRow.STAMP, newStamp())
                .with(ProgrammeRow.INFO_DAY, ProgrammeRow.INFO_FIRST, dates.informationMeeting())
                .with(ProgrammeRow.DEADLINE_DAY, ProgrammeRow.DEADLINE_FIRST, dates.registrationDeadline())
                .with(ProgrammeRow.PREMEETING_FROM, ProgrammeRow.PREMEETING_FROM_FIRST, dates.premeetingFrom())
                .with(ProgrammeRow.PREMEETING_TO, ProgrammeRow.PREMEETING_TO_FIRST, dates.premeetingTo())
                .with(ProgrammeRow.NOTE_SENT_DAY, ProgrammeRow.NOTE_SENT_FIRST, dates.reflectionNoteSentAfter());
        ao.create(ProgrammeRow.class, columns.values());
        writeTexts(programme.key(), programme.texts());
        writeThemes(programme.key(), programme.themes());
        programme
                .sessions()
                .forEach(session -> ao.create(SessionRow.class, StoredSession.columns(programme.key(), session)));
        writeMilestones(programme.key(), programme.milestones());
    }

    /** Writes one that is there, but for its sessions; parts that are as before stay as they are. */
    void rewrite(Programme before, Programme after) {
        String key = after.key();
        writeRow(after);
        if (!after.texts().equals(before.texts())) {
            remove(ProgrammeTextRow.class, key);
            writeTexts(key, after.texts());
        }
        if (!after.themes().equals(before.themes())) {
            remove(ThemeRow.class, key);
            writeThemes(key, after.themes());
        }
        if (!after.milestones().equals(before.milestones())) {
            remove(MilestoneRow.class, key);
            writeMilestones(key, after.milestones());
        }
    }

    /** Says that a session of the programme is another than before. */
    void stamp(String programme) {
        for (ProgrammeRow row : ao.find(ProgrammeRow.class, of(programme))) {
            row.setStamp(newStamp());
            row.save();
        }
    }

    /** Random and not counted on: a number that a transaction gave up could be given once more. */
    private static String newStamp() {
        return UUID.randomUUID().toString();
    }

    private void writeRow(Programme programme) {
        for (ProgrammeRow row : ao.find(ProgrammeRow.class, of(programme.key()))) {
            row.setName(programme.name());
            row.setState(programme.state().name());
            row.setCountyNo(programme.texts().county());
            row.setRevision(programme.revision());
            row.setStamp(newStamp());
            StoredDates.write(programme.dates(), row);
            row.save();
        }
    }

    private void writeTexts(String programme, ProgrammeTexts texts) {
        StoredTexts.rows(programme, texts).forEach(columns -> ao.create(ProgrammeTextRow.class, columns));
    }

    private void writeThemes(String programme, List<Theme> themes) {
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            Columns columns = new Columns()
                    .with(ThemeRow.PROGRAMME_KEY, programme)
                    .with(ThemeRow.THEME_KEY, theme.key())
                    .with(ThemeRow.SORT_NO, i)
                    .with(ThemeRow.TITLE_NB, ThemeRow.TITLE_NN, ThemeRow.TITLE_EN, theme.title())
                    .with(ThemeRow.SUBTITLE_NB, ThemeRow.SUBTITLE_NN, ThemeRow.SUBTITLE_EN, theme.subtitle());
            ao.create(ThemeRow.class, columns.values());
        }
    }

    private void writeMilestones(String programme, List<Milestone> milestones) {
        for (int i = 0; i < milestones.size(); i++) {
            ao.create(MilestoneRow.class, StoredMilestone.columns(programme, milestones.get(i), i));
        }
    }

    private <T extends RawEntity<Integer>> void remove(Class<T> rows, String programme) {
        ao.delete(ao.find(rows, of(programme)));
    }

    private static Query of(String programme) {
        return Query.select().where(ProgrammeRow.PROGRAMME_KEY + " = ?", programme);
    }
}
