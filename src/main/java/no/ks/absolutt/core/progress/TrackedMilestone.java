// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Session;

/**
 * A milestone of the programme with where it stands in a municipality.
 *
 * @param ruleDue the date by the programme's rule, or null when it cannot be known
 * @param firstRuleDue the date by the programme's rule as it was first planned, or null when that cannot be known
 * @param session the session that the rule counts from, or null
 * @param unconfirmed whether it must be confirmed again since the latest session; see {@link Confirmation}
 */
public record TrackedMilestone(
        Milestone milestone,
        MilestoneState state,
        LocalDate ruleDue,
        LocalDate firstRuleDue,
        Session session,
        boolean unconfirmed) {

    /** A due date lies this many days ahead, or fewer, when it is "soon". */
    private static final int SOON_DAYS = 14;

    /** How pressing an open milestone is. */
    public enum Urgency {
        /** Settled, without a date, or more than 14 days ahead. */
        NONE,
        SOON,
        OVERDUE
    }

    /** The facts as they are now. */
    public Facts facts() {
        return state.facts();
    }

    /** The same with another outcome of the request for support. */
    TrackedMilestone supported(SupportRequest now) {
        return new TrackedMilestone(milestone, state.supported(now), ruleDue, firstRuleDue, session, unconfirmed);
    }

    /** The date that counts: the municipality's own, else the programme's; null when there is neither. */
    public LocalDate due() {
        return facts().due() == null ? ruleDue : facts().due();
    }

    /** Whether the municipality has set its own date. */
    public boolean isDueOverridden() {
        return facts().due() != null;
    }

    /**
     * The date it was first due, where the programme has moved it since; nothing where it was not moved, or where the
     * municipality has a date of its own.
     */
    public Optional<LocalDate> movedFrom() {
        return ruleMovedFrom().filter(first -> !isDueOverridden());
    }

    /** The same of the date by the rule alone, which counts again when the municipality takes its own date away. */
    public Optional<LocalDate> ruleMovedFrom() {
        return Optional.ofNullable(firstRuleDue).filter(first -> !first.equals(ruleDue));
    }

    /** Whether it counts as done: what must be confirmed again does not, until it is. */
    public boolean isDone() {
        return facts().status() == Status.DONE && !unconfirmed;
    }

    /** Whether it is done and the programme asks for a link that documents it, so that the two read differently. */
    public boolean asksForDocumentation() {
        return facts().status() == Status.DONE && milestone.documentationAsked();
    }

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return facts().status() == Status.NOT_STARTED || facts().status() == Status.IN_PROGRESS;
    }

    /** How pressing it is on that day. The day it is due is not too late. */
    public Urgency urgency(LocalDate today) {
        if (!isOpen() || due() == null) {
            return Urgency.NONE;
        }
        if (today.isAfter(due())) {
            return Urgency.OVERDUE;
        }
        return due().isAfter(today.plusDays(SOON_DAYS)) ? Urgency.NONE : Urgency.SOON;
    }
}
