// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Visit.Role;
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

    /** A visit by a viewer who may see the space. Refuses NOT_LOGGED_IN or NOT_FOUND. */
    public Visit visit(Viewer viewer, String spaceKey) {
        ProgrammeSpace space = enter(viewer, spaceKey);
        boolean left = hasLeft(space);
        return new Visit(viewer, space, role(viewer, space.participation()), left, hindrance(space, left));
    }

    /**
     * A visit by a viewer who may change the space's facts: its coordinator, or an administrator of the space who is not
     * in the KS group. Refuses as {@link #visit}, and FORBIDDEN or READ_ONLY, the latter also in an archived space, in one
     * of an archived programme, and in that of a municipality that has withdrawn.
     */
    public Visit visitToChange(Viewer viewer, String spaceKey) {
        Visit visit = visit(viewer, spaceKey);
        if (!visit.isKeeper()) {
            throw Refusal.of(Code.FORBIDDEN);
        }
        return unhindered(visit);
    }

    /** A visit by a reader who takes part, as all but KS do. Refuses as {@link #visitToChange}. */
    public Visit visitToReport(Viewer viewer, String spaceKey) {
        Visit visit = visit(viewer, spaceKey);
        if (visit.isKs()) {
            throw Refusal.of(Code.FORBIDDEN);
        }
        return unhindered(visit);
    }

    private Visit unhindered(Visit visit) {
        visit.hindrance().ifPresent(why -> {
            throw Refusal.of(Code.READ_ONLY, why);
        });
        return visit;
    }

    private ProgrammeSpace enter(Viewer viewer, String spaceKey) {
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

    private boolean hasLeft(ProgrammeSpace space) {
        Participation participation = space.participation();
        return enrolments.of(participation.programme(), participation.number()).isOut();
    }

    private Optional<Message> hindrance(ProgrammeSpace space, boolean left) {
        if (access.isReadOnly()) {
            return Optional.of(Message.of("refusal.READ_ONLY"));
        }
        if (rights.isArchived(space.participation().spaceKey())) {
            return Optional.of(Message.of("refusal.archived"));
        }
        if (space.programme().state() == ProgrammeState.ARCHIVED) {
            return Optional.of(Message.of("refusal.archived.programme"));
        }
        return left ? Optional.of(Message.of("refusal.withdrawn")) : Optional.empty();
    }

    /**
     * Whether a viewer who is not let in may all the same see that there is a space: an ordinary one, perhaps a copy of a
     * programme space with all its pages and none of its facts.
     */
    public boolean isOutsideAProgrammeSpace(Viewer viewer, String spaceKey) {
        return viewer.isSomebody()
                && rights.mayView(viewer.userKey(), spaceKey)
                && participations
                        .withSpaceKey(spaceKey)
                        .filter(this::isItsSpace)
                        .isEmpty();
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

    private Role role(Viewer viewer, Participation participation) {
        if (viewer.userKey().equals(participation.coordinator())) {
            return Role.KEEPER;
        }
        if (access.isKs(viewer)) {
            return Role.KS;
        }
        return rights.mayAdminister(viewer.userKey(), participation.spaceKey()) ? Role.KEEPER : Role.READER;
    }
}
