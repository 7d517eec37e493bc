// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.text.Message;

/** Use case: the programmes a viewer may know of. KS knows all; others those of the spaces that they may see. */
public final class ReadProgrammes {

    private final Access access;
    private final SpaceDoor door;
    private final ParticipationStore participations;
    private final ProgrammeStore programmes;

    /** The use case over its stores. */
    public ReadProgrammes(Access access, SpaceDoor door, ParticipationStore participations, ProgrammeStore programmes) {
        this.access = access;
        this.door = door;
        this.participations = participations;
        this.programmes = programmes;
    }

    /** Those programmes by name. Empty when the viewer may know of none. */
    public List<Programme> all(Viewer viewer) {
        access.requireSomebody(viewer);
        List<Programme> all = programmes.all();
        if (access.isKs(viewer)) {
            return all;
        }
        Set<String> known = participations.all().stream()
                .filter(participation -> door.admits(viewer, participation))
                .map(Participation::programme)
                .collect(Collectors.toSet());
        return all.stream().filter(programme -> known.contains(programme.key())).toList();
    }

    /** One of them. Refuses NOT_FOUND for another. */
    public Programme one(Viewer viewer, String key) {
        return all(viewer).stream()
                .filter(programme -> programme.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    /** One of them, to change who takes part in it. Refuses NOT_FOUND for another, READ_ONLY for one that is archived. */
    public Programme oneToChange(Viewer viewer, String key) {
        Programme programme = one(viewer, key);
        if (programme.state() == ProgrammeState.ARCHIVED) {
            throw archived();
        }
        return programme;
    }

    /** An archived programme is only read, until it is taken out of the archive. */
    public static Refusal archived() {
        return Refusal.of(Code.READ_ONLY, Message.of("plan.refused.archived"));
    }
}
