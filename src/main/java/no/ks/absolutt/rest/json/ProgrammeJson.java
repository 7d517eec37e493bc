// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;

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
        static ThemeJson of(Theme theme, Language language) {
            return new ThemeJson(theme.key(), theme.title().in(language), text(theme.subtitle(), language));
        }
    }

    /** A milestone of the programme; {@code due} by its rule, null where that gives no date. */
    public record MilestoneJson(String key, String phase, String title, String due, String dueRule) {
        static MilestoneJson of(Milestone milestone, DueDates dates, Language language) {
            return new MilestoneJson(
                    milestone.key(),
                    milestone.phase(),
                    milestone.title().in(language),
                    Times.day(dates.of(milestone).orElse(null)),
                    milestone.due().code());
        }
    }

    /** The programme in that language. */
    public static ProgrammeJson of(Programme programme, Language language) {
        DueDates dates = new DueDates(programme);
        return new ProgrammeJson(
                programme.key(),
                programme.name(),
                programme.state().name(),
                programme.themes().stream()
                        .map(theme -> ThemeJson.of(theme, language))
                        .toList(),
                programme.sessions().stream()
                        .sorted(Session.BY_NUMBER)
                        .map(session -> SessionJson.of(session, language))
                        .toList(),
                programme.activeMilestones().stream()
                        .map(milestone -> MilestoneJson.of(milestone, dates, language))
                        .toList());
    }

    static String text(LocalText text, Language language) {
        return text == null ? null : text.in(language);
    }
}
