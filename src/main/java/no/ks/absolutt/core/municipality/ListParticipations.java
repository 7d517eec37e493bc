// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS sees who takes part in a programme. */
public final class ListParticipations {

    /**
     * One that takes part.
     *
     * @param hasSpace false while its space is being made, and when the host no longer has it
     */
    public record Row(Municipality municipality, Participation participation, boolean hasSpace) {}

    private final Access access;
    private final ParticipationStore participations;
    private final Register register;
    private final SpaceRights rights;

    /** The use case over its stores. */
    public ListParticipations(Access access, ParticipationStore participations, Register register, SpaceRights rights) {
        this.access = access;
        this.participations = participations;
        this.register = register;
        this.rights = rights;
    }

    /** Those of the programme by Norwegian name; empty when nobody takes part. KS only. */
    public List<Row> of(Viewer viewer, String programme) {
        access.requireKs(viewer);
        List<Municipality> all = register.all();
        Map<String, Integer> place = IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(i -> all.get(i).number(), Function.identity()));
        return participations.ofProgramme(programme).stream()
                .map(this::row)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(row -> place.get(row.municipality().number())))
                .toList();
    }

    private Row row(Participation participation) {
        boolean hasSpace = participation.owns(rights.idOf(participation.spaceKey()));
        return register.find(participation.number())
                .map(municipality -> new Row(municipality, participation, hasSpace))
                .orElse(null);
    }
}
