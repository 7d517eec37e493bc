// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.Instant;

/**
 * What KS has set of how a municipality stands towards a programme. There is one for a programme and a number, also when
 * the standing has been cleared: its revisions go on from there.
 *
 * @param standing what was set last; null where nothing was, or where it was cleared
 * @param revision 0 before anything is set
 * @param changedAt when it was set last; null at revision 0
 */
public record Enrolment(String programme, String number, Standing standing, int revision, Instant changedAt) {

    /** One that nothing has been set of. */
    public static Enrolment none(String programme, String number) {
        return new Enrolment(programme, number, null, 0, null);
    }

    /** The next one, with what is set now. */
    public Enrolment set(Standing newStanding, Instant at) {
        return new Enrolment(programme, number, newStanding, revision + 1, at);
    }

    /**
     * How the municipality stands: as was set, but who has a space is registered unless it is out.
     *
     * @param hasSpace whether there is a {@link Participation}
     * @return null for one that neither has been invited nor has a space
     */
    public Standing standing(boolean hasSpace) {
        return hasSpace && !isOut() ? Standing.REGISTERED : standing;
    }

    /** Whether it was set that the municipality does not take part. */
    public boolean isOut() {
        return standing != null && standing.isOut();
    }
}
