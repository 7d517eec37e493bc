// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.Today;

/** Use case: somebody who may see a space reads its programme: what it says of itself, and its sessions. */
public final class ReadSessions {

    private final SpaceDoor door;
    private final Today today;
    private final SessionTextStore texts;

    /** The use case behind the door. */
    public ReadSessions(SpaceDoor door, Today today, SessionTextStore texts) {
        this.door = door;
        this.today = today;
        this.texts = texts;
    }

    /** The space, with its whole programme. */
    public ProgrammeSpace space(Viewer viewer, String spaceKey) {
        return door.enter(viewer, spaceKey);
    }

    /** The sessions of that kind, or of every kind for null, in their order. */
    public List<Session> ofKind(ProgrammeSpace space, SessionKind kind) {
        return space.programme().sessions().stream()
                .filter(session -> kind == null || session.kind() == kind)
                .sorted(Session.BY_NUMBER)
                .toList();
    }

    /** The first joint or experience session, by number, that is not held yet; nothing when all are held. */
    public Optional<Session> next(ProgrammeSpace space) {
        return space.programme().numberedSessions().stream()
                .filter(session -> !session.isHeld(today.date()))
                .findFirst();
    }

    /** What KS has written of a session of a space that the viewer was let into. */
    public SessionTexts texts(Session session) {
        return texts.of(session.id());
    }
}
