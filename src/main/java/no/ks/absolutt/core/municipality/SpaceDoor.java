// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.text.Message;

/**
 * The only way into a programme space. What does not exist and what may not be seen are refused alike, so that nobody
 * learns of a space that is not hers. Thread-safe.
 */
public final class SpaceDoor {

    private final Access access;
    private final SpaceRights rights;
    private final ParticipationStore participations;
    private final EnrolmentStore enrolments;
    private final ProgrammeStore programmes;
    private final Register register;

    /** The door over the host's permissions and the plugin's stores. */
    public SpaceDoor(
            Access access,
            SpaceRights rights,
            ParticipationStore participations,
            EnrolmentStore enrolments,
            ProgrammeStore programmes,
            Register register) {
        this.access = access;
        this.rights = rights;
        this.participations = participations;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.register = register;
    }

    /** The space, for a viewer who may see it. Refuses NOT_LOGGED_IN or NOT_FOUND. */
    public ProgrammeSpace enter(Viewer viewer, String spaceKey) {
        access.requireSomebody(viewer);
        if (!rights.mayView(viewer.userKey(), spaceKey)) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return participations
                .withSpaceKey(spaceKey)
                .filter(this::isItsSpace)
                .filter(participation -> isWhole(participation) || access.isKs(viewer))
                .flatMap(this::withProgramme)
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    /**
     * The space, for a viewer who may change its facts: its coordinator, or an administrator of the space who is not in
     * the KS group. Refuses as {@link #enter}, and FORBIDDEN or READ_ONLY, the latter also in an archived space, in one of
     * an archived programme, and in that of a municipality that has withdrawn.
     */
    public ProgrammeSpace enterToChange(Viewer viewer, String spaceKey) {
        ProgrammeSpace space = enter(viewer, spaceKey);
        if (!keeps(viewer, space.participation())) {
            throw Refusal.of(Code.FORBIDDEN);
        }
        access.requireWritable();
        whyOnlyRead(space).ifPresent(why -> {
            throw Refusal.of(Code.READ_ONLY, why);
        });
        return space;
    }

    /** Whether the viewer may change facts in the space just now; decides only what controls are shown. */
    public boolean mayChange(Viewer viewer, ProgrammeSpace space) {
        return keeps(viewer, space.participation())
                && !access.isReadOnly()
                && whyOnlyRead(space).isEmpty();
    }

    /** Whether its municipality has withdrawn from the programme: its facts are read and not changed. */
    public boolean hasLeft(ProgrammeSpace space) {
        Participation participation = space.participation();
        return enrolments.of(participation.programme(), participation.number()).isOut();
    }

    /** Why nobody may change facts in the space just now; nothing where those who keep it may. */
    private Optional<Message> whyOnlyRead(ProgrammeSpace space) {
        if (rights.isArchived(space.participation().spaceKey())) {
            return Optional.of(Message.of("refusal.archived"));
        }
        if (space.programme().state() == ProgrammeState.ARCHIVED) {
            return Optional.of(Message.of("refusal.archived.programme"));
        }
        return hasLeft(space) ? Optional.of(Message.of("refusal.withdrawn")) : Optional.empty();
    }

    /** Whether the viewer, who is not KS, would be let into the space of this participation. */
    public boolean admits(Viewer viewer, Participation participation) {
        return isWhole(participation)
                && rights.mayView(viewer.userKey(), participation.spaceKey())
                && isItsSpace(participation);
    }

    private static boolean isWhole(Participation participation) {
        return participation.state() == Participation.State.READY;
    }

    private boolean isItsSpace(Participation participation) {
        return participation.owns(rights.idOf(participation.spaceKey()));
    }

    private Optional<ProgrammeSpace> withProgramme(Participation participation) {
        Optional<Programme> programme = programmes.find(participation.programme());
        Optional<Municipality> municipality = register.find(participation.number());
        return programme.flatMap(p -> municipality.map(m -> new ProgrammeSpace(participation, m, p)));
    }

    private boolean keeps(Viewer viewer, Participation participation) {
        if (viewer.userKey().equals(participation.coordinator())) {
            return true;
        }
        return !access.isKs(viewer) && rights.mayAdminister(viewer.userKey(), participation.spaceKey());
    }
}
