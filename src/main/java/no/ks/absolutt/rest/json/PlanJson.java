// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.view.Words;

/**
 * A programme as KS changes it, with every text in every language.
 *
 * @param revision of all but the sessions
 * @param warnings what looks wrong, in words
 */
public record PlanJson(
        String key,
        String name,
        String state,
        String county,
        int revision,
        Map<String, DayJson> dates,
        Map<String, List<LocalTextJson>> texts,
        List<LinkJson> links,
        List<ThemeJson> themes,
        List<PlanSessionJson> sessions,
        List<MilestoneJson> milestones,
        List<OwnerJson> owners,
        List<String> warnings) {

    /** A day and the first day it was set to. */
    public record DayJson(String day, String first) {
        static DayJson of(PlannedDay planned) {
            return new DayJson(Times.day(planned.day()), Times.day(planned.first()));
        }
    }

    /** A theme. */
    public record ThemeJson(String key, LocalTextJson title, LocalTextJson subtitle) {
        static ThemeJson of(Theme theme) {
            return new ThemeJson(theme.key(), LocalTextJson.of(theme.title()), LocalTextJson.of(theme.subtitle()));
        }
    }

    /** Who can own a milestone; the name in the reader's language. */
    public record OwnerJson(String key, String name) {
        static OwnerJson of(Owner owner, Words words) {
            return new OwnerJson(owner.key(), words.local(owner.name()));
        }
    }

    /** A milestone, those that are off included. */
    public record MilestoneJson(
            String key,
            String phase,
            String title,
            String due,
            String dueRule,
            List<String> owners,
            boolean required,
            boolean standing,
            boolean documentationAsked,
            boolean active) {

        static MilestoneJson of(Milestone milestone, DueDates dates, Words words) {
            return new MilestoneJson(
                    milestone.key(),
                    milestone.phase(),
                    words.local(milestone.title()),
                    Times.day(dates.of(milestone).orElse(null)),
                    milestone.due().code(),
                    milestone.owners(),
                    milestone.required(),
                    milestone.standing(),
                    milestone.documentationAsked(),
                    milestone.active());
        }
    }

    /** The plan, its names and warnings in the language of the words. */
    public static PlanJson of(ReadPlan.Plan plan, Words words) {
        Programme programme = plan.programme();
        DueDates dates = new DueDates(programme);
        return new PlanJson(
                programme.key(),
                programme.name(),
                programme.state().name(),
                programme.texts().county(),
                programme.revision(),
                dates(programme.dates()),
                texts(programme.texts()),
                LinkJson.all(programme.texts().links()),
                programme.themes().stream().map(ThemeJson::of).toList(),
                programme.sessions().stream()
                        .sorted(Session.BY_NUMBER)
                        .map(PlanSessionJson::of)
                        .toList(),
                programme.milestones().stream()
                        .map(milestone -> MilestoneJson.of(milestone, dates, words))
                        .toList(),
                plan.owners().stream().map(owner -> OwnerJson.of(owner, words)).toList(),
                words.say(plan.warnings()));
    }

    private static Map<String, DayJson> dates(ProgrammeDates dates) {
        Map<String, DayJson> days = new LinkedHashMap<>();
        days.put(ProgrammeEditJson.INFORMATION_MEETING, DayJson.of(dates.informationMeeting()));
        days.put(ProgrammeEditJson.REGISTRATION_DEADLINE, DayJson.of(dates.registrationDeadline()));
        days.put(ProgrammeEditJson.PREMEETING_FROM, DayJson.of(dates.premeetingFrom()));
        days.put(ProgrammeEditJson.PREMEETING_TO, DayJson.of(dates.premeetingTo()));
        days.put(ProgrammeEditJson.REFLECTION_NOTE_SENT, DayJson.of(dates.reflectionNoteSentAfter()));
        return days;
    }

    private static Map<String, List<LocalTextJson>> texts(ProgrammeTexts texts) {
        Map<String, List<LocalTextJson>> all = new LinkedHashMap<>();
        for (TextField field : TextField.values()) {
            all.put(field.key(), LocalTextJson.all(texts.of(field)));
        }
        return all;
    }
}
