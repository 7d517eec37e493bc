// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;
import java.util.Optional;

/**
 * One run of ABSOLUTT in one region. Immutable.
 *
 * @param key stable key, such as {@code innlandet-2021-2022}; lower case, digits and hyphens
 * @param name as people call it
 * @param themes in their order; a theme's place in the list is what its due rules count from
 * @param sessions by number, then those without one
 * @param milestones in their order, those that are off included
 * @param revision of everything but the sessions, which have revisions of their own; 1 when made
 */
public record Programme(
        String key,
        String name,
        ProgrammeState state,
        ProgrammeTexts texts,
        ProgrammeDates dates,
        List<Theme> themes,
        List<Session> sessions,
        List<Milestone> milestones,
        int revision) {

    public Programme {
        themes = List.copyOf(themes);
        sessions = List.copyOf(sessions);
        milestones = List.copyOf(milestones);
    }

    /** The same with other sessions. */
    public Programme withSessions(List<Session> others) {
        return new Programme(key, name, state, texts, dates, themes, others, milestones, revision);
    }

    /** The same with every date as it was first planned, by which one sees what has slipped. */
    public Programme asFirstPlanned() {
        List<Session> first = sessions.stream().map(Session::asFirstPlanned).toList();
        return new Programme(key, name, state, texts, dates.asFirstPlanned(), themes, first, milestones, revision);
    }

    /** The session with that row id, or nothing. */
    public Optional<Session> session(int id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    /** The theme with that key, or nothing. */
    public Optional<Theme> theme(String themeKey) {
        return themes.stream().filter(theme -> theme.key().equals(themeKey)).findFirst();
    }

    /** All phases in the order that people meet them: before, one a theme, after, support. */
    public List<Phase> phases() {
        return Phase.of(themes);
    }

    /** The milestones that count in this programme, in their order. */
    public List<Milestone> activeMilestones() {
        return milestones.stream().filter(Milestone::active).toList();
    }

    /** The active milestone with that key, or nothing. */
    public Optional<Milestone> activeMilestone(String milestoneKey) {
        return activeMilestones().stream()
                .filter(milestone -> milestone.key().equals(milestoneKey))
                .findFirst();
    }

    /** The joint sessions by number. */
    public List<Session> jointSessions() {
        return ofKind(SessionKind.JOINT);
    }

    /** The first experience session, or nothing where the programme has none. */
    public Optional<Session> experienceSession() {
        return ofKind(SessionKind.EXPERIENCE).stream().findFirst();
    }

    /** The joint and experience sessions by number: those that {@code number}, {@code next} and due rules mean. */
    public List<Session> numberedSessions() {
        return sessions.stream()
                .filter(Session::isNumbered)
                .sorted(Session.BY_NUMBER)
                .toList();
    }

    private List<Session> ofKind(SessionKind kind) {
        return sessions.stream()
                .filter(session -> session.kind() == kind)
                .sorted(Session.BY_NUMBER)
                .toList();
    }
}
