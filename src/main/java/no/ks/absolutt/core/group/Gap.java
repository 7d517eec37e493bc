// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.text.Message;

/**
 * What a participant group ought to have and lacks (R16-R18, R21, R26; programme.md, 0.6). Nothing is refused on its account.
 * Its words are {@code group.gap.{name}}.
 */
public enum Gap {
    ELECTED(of(RoleKind.ELECTED)),
    ADMINISTRATION(of(RoleKind.ADMINISTRATION)),
    /** The chief executive, where others of the administrative leadership are in. */
    CHIEF(member -> Gap.CHIEF_EXECUTIVE.equals(member.seat().role().code())),
    COORDINATOR(member -> false),
    YOUTH(of(RoleKind.YOUTH)),
    UNION(of(RoleKind.UNION));

    /** Code of the chief executive in roles.csv. */
    private static final String CHIEF_EXECUTIVE = "KDIR";

    private final Predicate<Member> filledBy;

    Gap(Predicate<Member> filledBy) {
        this.filledBy = filledBy;
    }

    /**
     * What the group lacks; empty when it is complete. Deputies fill no gap.
     *
     * @param members of the municipality, in both groups, those who are out included
     * @param hasCoordinator whether the municipality has a coordinator, in the group or not
     */
    public static Set<Gap> in(List<Member> members, boolean hasCoordinator) {
        EnumSet<Gap> gaps = EnumSet.allOf(Gap.class);
        if (hasCoordinator) {
            gaps.remove(COORDINATOR);
        }
        members.stream()
                .filter(member -> !member.removed()
                        && member.seat().group() == Group.PARTICIPANT
                        && !member.seat().isDeputy())
                .forEach(member -> gaps.removeIf(gap -> gap.filledBy.test(member)));
        if (gaps.contains(ADMINISTRATION)) {
            gaps.remove(CHIEF);
        }
        return gaps;
    }

    /** What is said of it; a county municipality has its own words. */
    public Message finding(boolean county) {
        return Message.of(county && this == CHIEF ? "group.gap.county" : "group.gap." + this);
    }

    private static Predicate<Member> of(RoleKind kind) {
        return member -> member.seat().role().kind() == kind;
    }
}
