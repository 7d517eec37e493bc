// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.Today;

/** Use case: somebody who was let into a space reads its programme: what it says of itself, and its sessions. */
public final class ReadSessions {

    private final Today today;
    private final SessionTextStore texts;

    /** The use case over the day and the texts. */
    public ReadSessions(Today today, SessionTextStore texts) {
        this.today = today;
        this.texts = texts;
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

    /** The day by which it is told which session comes next. */
    public LocalDate day() {
        return today.date();
    }

    /** What KS has written of a session of a space that the viewer was let into. */
    public SessionTexts texts(Session session) {
        return texts.of(session.id());
    }
}
