// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.view.Words;

/** A programme, whole. Dates are {@code YYYY-MM-DD}; {@code state} is a code. */
public record ProgrammeJson(
        String key,
        String name,
        String state,
        List<ThemeJson> themes,
        List<SessionJson> sessions,
        List<MilestoneJson> milestones) {

    /** A programme in a list. */
    public record Short(String key, String name, String state) {
        /** The programme in short. */
        public static Short of(Programme programme) {
            return new Short(
                    programme.key(), programme.name(), programme.state().name());
        }
    }

    /** A theme of the programme. */
    public record ThemeJson(String key, String title, String subtitle) {
        static ThemeJson of(Theme theme, Words words) {
            return new ThemeJson(theme.key(), words.local(theme.title()), words.local(theme.subtitle()));
        }
    }

    /** A milestone of the programme; {@code due} by its rule, null where that gives no date. */
    public record MilestoneJson(String key, String phase, String title, String due, String dueRule) {
        static MilestoneJson of(Milestone milestone, DueDates dates, Words words) {
            return new MilestoneJson(
                    milestone.key(),
                    milestone.phase(),
                    words.local(milestone.title()),
                    Times.day(dates.of(milestone).orElse(null)),
                    milestone.due().code());
        }
    }

    /** The programme in the language of the words. */
    public static ProgrammeJson of(Programme programme, Words words) {
        DueDates dates = new DueDates(programme);
        return new ProgrammeJson(
                programme.key(),
                programme.name(),
                programme.state().name(),
                programme.themes().stream()
                        .map(theme -> ThemeJson.of(theme, words))
                        .toList(),
                programme.sessions().stream()
                        .sorted(Session.BY_NUMBER)
                        .map(session -> SessionJson.of(session, words))
                        .toList(),
                programme.activeMilestones().stream()
                        .map(milestone -> MilestoneJson.of(milestone, dates, words))
                        .toList());
    }
}
