// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;

/** Use case: KS reads and writes what every municipality is told of a session. No page is touched. */
public final class WriteSessionTexts {

    private final Access access;
    private final ProgrammeStore programmes;
    private final SessionTextStore texts;
    private final ActLog log;
    private final Clock clock;

    /** The use case over its stores. */
    public WriteSessionTexts(
            Access access, ProgrammeStore programmes, SessionTextStore texts, ActLog log, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    /** What is written now; {@link SessionTexts#NONE} for nothing. KS only; refuses NOT_FOUND. */
    public SessionTexts read(Viewer viewer, String key, int session) {
        access.requireKs(viewer);
        session(programme(key), session);
        return texts.of(session);
    }

    /** The ids of the sessions about which something is written. KS only; refuses NOT_FOUND. */
    public Set<Integer> written(Viewer viewer, String key) {
        access.requireKs(viewer);
        return texts.written(programme(key).key());
    }

    /**
     * Writes in place of what is there and returns it.
     *
     * @param revision the one that it is based on; 0 where nothing was written
     * @param written its moment and revision are not looked at
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT with the current {@link SessionTexts}
     */
    public SessionTexts write(Viewer viewer, String key, int session, int revision, SessionTexts written) {
        access.requireKs(viewer);
        access.requireWritable();
        Programme programme = programme(key);
        if (programme.state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
        Session of = session(programme, session);
        SessionTexts before = texts.of(session);
        if (before.revision() != revision) {
            throw Refusal.conflict(before);
        }
        SessionTexts checked = SessionTextCheck.of(of, written);
        if (SessionTextCheck.same(before, checked)) {
            return before;
        }
        SessionTexts after = new SessionTexts(
                checked.agenda(),
                checked.texts(),
                checked.links(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                revision + 1);
        Deed deed = Deed.of(ActKind.SESSION_TEXTS_CHANGED, key, SessionName.subject(of));
        return log.changing(viewer.userKey(), deed, "session-texts:" + session, after.revision(), () -> {
                    texts.put(session, after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(texts.of(session)));
    }

    private Programme programme(String key) {
        return programmes.find(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static Session session(Programme programme, int id) {
        return programme.session(id).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }
}
