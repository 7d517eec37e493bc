// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.text.Message;

/** What looks wrong in a plan, but may be meant. */
final class PlanWarnings {

    private final Programme programme;
    private final List<Message> warnings = new ArrayList<>();

    private PlanWarnings(Programme programme) {
        this.programme = programme;
    }

    /** All of them; empty for a plan with nothing to remark. */
    static List<Message> of(Programme programme) {
        PlanWarnings found = new PlanWarnings(programme);
        found.overlaps();
        found.order();
        found.dates();
        found.rules();
        return List.copyOf(found.warnings);
    }

    private void overlaps() {
        List<Session> sessions = programme.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            for (Session later : sessions.subList(i + 1, sessions.size())) {
                if (sessions.get(i).date().overlaps(later.date())) {
                    warnings.add(
                            Message.of("plan.warning.overlap", SessionName.of(sessions.get(i)), SessionName.of(later)));
                }
            }
        }
    }

    private void order() {
        List<Session> dated =
                programme.numberedSessions().stream().filter(Session::hasDate).toList();
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i).from().isBefore(dated.get(i - 1).from())) {
                warnings.add(Message.of(
                        "plan.warning.order", SessionName.of(dated.get(i)), SessionName.of(dated.get(i - 1))));
            }
        }
    }

    private void dates() {
        ProgrammeDates dates = programme.dates();
        LocalDate first = programme.jointSessions().stream()
                .findFirst()
                .map(Session::from)
                .orElse(null);
        if (after(dates.informationMeeting().day(), dates.registrationDeadline().day())) {
            warnings.add(Message.of("plan.warning.meeting"));
        }
        if (after(dates.premeetingTo().day(), first)) {
            warnings.add(Message.of("plan.warning.premeeting"));
        }
    }

    private static boolean after(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /** Rules that count from a session which is not there, though their theme has one. */
    private void rules() {
        DueDates dates = new DueDates(programme);
        programme.activeMilestones().stream()
                .filter(milestone -> milestone.due().anchor() == DueRule.Anchor.JOINT_SESSION)
                .filter(this::isInAThemeWithASession)
                .filter(milestone -> dates.sessionOf(milestone).isEmpty())
                .forEach(milestone -> warnings.add(Message.of(
                        "plan.warning.rule",
                        milestone.title().nb(),
                        milestone.due().session())));
    }

    private boolean isInAThemeWithASession(Milestone milestone) {
        return programme.jointSessions().stream()
                .anyMatch(session -> milestone.phase().equals(session.theme()));
    }
}
