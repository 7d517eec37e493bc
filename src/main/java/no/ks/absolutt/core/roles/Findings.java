// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.ks.absolutt.core.roles.Finding.Kind;

/**
 * The rules of what is there to discuss in a map. An area that is not taken up, or of which nothing has been said and
 * nothing is proposed, has nothing. Source: sections C2 and C3 of the programme's facts.
 */
public final class Findings {

    private final RoleMap map;
    private final List<MappedRole> columns;

    private Findings(RoleMap map) {
        this.map = map;
        this.columns = map.columns();
    }

    /** What is there to discuss, area by area. */
    public static List<Finding> of(RoleMap map) {
        Findings findings = new Findings(map);
        return map.areas().stream()
                .filter(findings::saysSomething)
                .flatMap(area -> findings.in(area).stream())
                .toList();
    }

    private List<Finding> in(MappedArea area) {
        List<Finding> found = new ArrayList<>();
        for (Kind kind : List.of(Kind.UNDECIDED, Kind.DECIDED_TWICE, Kind.UNPERFORMED, Kind.UNHEARD)) {
            found.addAll(inTheLayers(kind, area));
        }
        columns.forEach(role -> changed(area, role).ifPresent(found::add));
        return found;
    }

    /** One finding where both layers say the same; else one for each layer that has it. */
    private List<Finding> inTheLayers(Kind kind, MappedArea area) {
        Optional<List<MappedRole>> today = broken(kind, area, Layer.TODAY);
        Optional<List<MappedRole>> goal = broken(kind, area, Layer.GOAL);
        if (today.isPresent() && today.equals(goal)) {
            return List.of(finding(kind, area, When.BOTH, today.get()));
        }
        List<Finding> found = new ArrayList<>();
        today.ifPresent(roles -> found.add(finding(kind, area, When.TODAY, roles)));
        goal.ifPresent(roles -> found.add(finding(kind, area, When.GOAL, roles)));
        return found;
    }

    /** The roles concerned, when there is something to discuss by that rule. */
    private Optional<List<MappedRole>> broken(Kind kind, MappedArea area, Layer layer) {
        return switch (kind) {
            case UNDECIDED -> nobody(RoleCode.B, role -> true, area, layer);
            case DECIDED_TWICE -> twoDecide(area, layer);
            case UNPERFORMED -> nobody(RoleCode.U, role -> true, area, layer);
            case UNHEARD -> nobody(RoleCode.M, MappedRole::isVoice, area, layer);
            case CHANGED -> Optional.empty();
        };
    }

    /** Nobody among those roles has that letter, where somebody ought to. */
    private Optional<List<MappedRole>> nobody(
            RoleCode code, Predicate<MappedRole> among, MappedArea area, Layer layer) {
        boolean mayLack = area.area().mayLack().contains(code);
        return mayLack || with(code, area, layer).stream().anyMatch(among) ? Optional.empty() : Optional.of(List.of());
    }

    private Optional<List<MappedRole>> twoDecide(MappedArea area, Layer layer) {
        return Optional.of(with(RoleCode.B, area, layer)).filter(deciding -> deciding.size() > 1);
    }

    private Optional<Finding> changed(MappedArea area, MappedRole role) {
        RoleCode from = map.code(area, role, Layer.TODAY);
        RoleCode to = map.code(area, role, Layer.GOAL);
        return from == to
                ? Optional.empty()
                : Optional.of(new Finding(Kind.CHANGED, area, When.GOAL, List.of(role), from, to));
    }

    private List<MappedRole> with(RoleCode code, MappedArea area, Layer layer) {
        return columns.stream()
                .filter(role -> map.code(area, role, layer) == code)
                .toList();
    }

    private boolean saysSomething(MappedArea area) {
        boolean hasLetters = columns.stream()
                .anyMatch(role -> Objects.nonNull(map.code(area, role, Layer.TODAY))
                        || Objects.nonNull(map.code(area, role, Layer.GOAL)));
        return area.state().takenUp() && (hasLetters || area.state().confirmed());
    }

    private static Finding finding(Kind kind, MappedArea area, When when, List<MappedRole> roles) {
        return new Finding(kind, area, when, roles, null, null);
    }
}
