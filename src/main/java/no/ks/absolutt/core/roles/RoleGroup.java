// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/** Whom a role speaks for. */
public enum RoleGroup {
    ELECTED,
    LEADERS,
    SERVICES,
    UNIONS,
    CHILDREN,
    PARENTS,
    OTHERS,
    /** Added by the municipality, which alone knows whom it speaks for. */
    OWN;

    /**
     * Whether an area in which the role takes part has heard somebody. An own role may be a pupils' council; since the
     * plugin cannot know, it counts.
     */
    public boolean isVoice() {
        return switch (this) {
            case UNIONS, CHILDREN, PARENTS, OWN -> true;
            case ELECTED, LEADERS, SERVICES, OTHERS -> false;
        };
    }
}
