// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * The groups of a municipality as a visitor finds them. Immutable.
 *
 * @param members those who are in, in the order they came
 * @param gaps what the participant group lacks
 * @param suggested roles to begin with
 * @param asked when KS last asked that roles of a kind be confirmed
 * @param former the members whose user the host has removed
 */
public record GroupState(
        Visit visit,
        List<Member> members,
        Set<Gap> gaps,
        List<GroupRole> suggested,
        Map<RoleKind, Instant> asked,
        List<Member> former) {

    /** The members of one group: each followed by who stands in for her, and last those who stand in for nobody now. */
    public List<Member> in(Group group) {
        List<Member> own =
                members.stream().filter(one -> one.seat().group() == group).toList();
        List<Member> ordered = new ArrayList<>();
        own.stream().filter(one -> !one.seat().isDeputy()).forEach(member -> {
            ordered.add(member);
            own.stream()
                    .filter(one -> Objects.equals(one.seat().deputyOf(), member.id()))
                    .forEach(ordered::add);
        });
        own.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    /** The members that must be confirmed, in the order they came. */
    public List<Member> toConfirm() {
        return members.stream().filter(one -> one.isToBeConfirmed(asked)).toList();
    }

    /** User key of the coordinator; null while there is none. She is that by KS's word, in a group or not. */
    public String coordinator() {
        return visit.space().participation().coordinator();
    }

    /** Whether the member is the coordinator. */
    public boolean isCoordinator(Member member) {
        return member.seat().shownUser() != null && member.seat().shownUser().equals(coordinator());
    }

    /** What is worth a talk: gaps, users who have gone, deputies without anybody to stand in for. Nothing is refused. */
    public List<Message> findings(GroupRoles roles, Language language) {
        List<Message> findings = new ArrayList<>();
        boolean county = visit.space().municipality().isCounty();
        gaps.forEach(gap -> findings.add(gap.finding(county)));
        former.forEach(member -> findings.add(
                Message.of("group.finding.former", roles.nameOf(member.seat().role(), language, county))));
        members.stream()
                .filter(this::isLoneDeputy)
                .forEach(member -> findings.add(Message.of(
                        "group.finding.deputy", roles.nameOf(member.seat().role(), language, county))));
        return List.copyOf(findings);
    }

    private boolean isLoneDeputy(Member member) {
        return member.seat().isDeputy()
                && members.stream()
                        .noneMatch(one -> Objects.equals(one.id(), member.seat().deputyOf()));
    }
}
