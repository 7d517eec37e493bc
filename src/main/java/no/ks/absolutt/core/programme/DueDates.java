// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The due dates of one programme, computed from its rules. Rules as in facts/programme.md B and the design's last
 * section: days are added to the last day of a session and taken from its first; a rule with an offset that lands on a
 * weekend means the Friday before; an anchor itself is never moved; an unknown anchor gives no date. Immutable.
 */
public final class DueDates {

    private static final int DAYS_TO_THE_END = 120;

    private final Programme programme;

    /** The due dates of that programme. */
    public DueDates(Programme programme) {
        this.programme = programme;
    }

    /** The day the milestone is due by the programme's rule, or nothing when that cannot be known. */
    public Optional<LocalDate> of(Milestone milestone) {
        DueRule rule = milestone.due();
        return anchorDay(milestone).map(day -> rule.hasOffset() ? fridayBefore(day.plusDays(rule.days())) : day);
    }

    /** The session that the milestone's rule counts from, or nothing where it counts from none or there is none. */
    public Optional<Session> sessionOf(Milestone milestone) {
        return switch (milestone.due().anchor()) {
            case JOINT_SESSION -> jointSession(milestone);
            case EXPERIENCE_SESSION -> programme.experienceSession();
            default -> Optional.empty();
        };
    }

    /** The last day of the programme, or nothing while it cannot be known. */
    public Optional<LocalDate> end() {
        Optional<Session> experience = programme.experienceSession();
        if (experience.isPresent()) {
            return experience.map(Session::to);
        }
        List<Session> joint = programme.jointSessions();
        return joint.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(joint.get(joint.size() - 1).to()).map(day -> day.plusDays(DAYS_TO_THE_END));
    }

    private Optional<LocalDate> anchorDay(Milestone milestone) {
        ProgrammeDates dates = programme.dates();
        boolean before = milestone.due().days() < 0;
        return switch (milestone.due().anchor()) {
            case INFORMATION_MEETING ->
                Optional.ofNullable(dates.informationMeeting().day());
            case REGISTRATION_DEADLINE ->
                Optional.ofNullable(dates.registrationDeadline().day());
            case PREMEETING_END -> Optional.ofNullable(dates.premeetingTo().day());
            case JOINT_SESSION, EXPERIENCE_SESSION -> sessionOf(milestone).map(before ? Session::from : Session::to);
            case PROGRAMME_END -> end();
            case NONE -> Optional.empty();
        };
    }

    /**
     * In a theme's phase, S with the theme's own place is the first joint session with that theme, and S with the next
     * place is the joint session after that one; in the phase before, S1 is the first joint session.
     */
    private Optional<Session> jointSession(Milestone milestone) {
        DueRule rule = milestone.due();
        String phase = milestone.phase();
        if (!DueRuleCheck.fits(rule, phase, programme.themes())) {
            return Optional.empty();
        }
        List<Session> joint = programme.jointSessions();
        if (phase.equals(Phase.BEFORE)) {
            return joint.stream().findFirst();
        }
        int own = indexOfTheme(joint, phase);
        int index = own + rule.session() - DueRuleCheck.place(phase, programme.themes());
        return own >= 0 && index < joint.size() ? Optional.of(joint.get(index)) : Optional.empty();
    }

    private static int indexOfTheme(List<Session> sessions, String themeKey) {
        for (int i = 0; i < sessions.size(); i++) {
            if (themeKey.equals(sessions.get(i).theme())) {
                return i;
            }
        }
        return -1;
    }

    private static LocalDate fridayBefore(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
