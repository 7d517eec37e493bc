// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** States and log of one participation. Thread-safe. Every read is one SQL statement. */
public interface ProgressStore {

    /** The touched milestones by key; those that are missing are untouched. */
    Map<String, MilestoneState> states(int participation);

    /** The touched milestones of each of those participations; one without any is left out. */
    Map<Integer, Map<String, MilestoneState>> statesOf(Collection<Integer> participations);

    /** The log of one milestone, newest first. */
    List<Change> changes(int participation, String milestone);

    /** The log of those milestones, newest first, at most {@code limit}. */
    List<Change> latest(int participation, Set<String> milestones, int limit);

    /**
     * Writes the row of the log and the state that follows from it, in one transaction.
     *
     * @param change its revision is one more than the revision it was based on
     * @return false, with nothing written, when somebody else has written that revision
     */
    boolean write(int participation, Change change);

    /** Writes that a touched milestone still stands so, and none of its facts. Joins the caller's transaction. */
    void confirm(int participation, String milestone, Confirmed confirmed);

    /**
     * Writes what KS has answered to the latest request for support, and none of the milestone's facts. Joins the caller's
     * transaction.
     */
    void answer(int participation, String milestone, SupportRequest answered);
}
