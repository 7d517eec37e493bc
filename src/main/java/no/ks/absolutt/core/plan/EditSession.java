// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import no.ks.absolutt.core.site.OneAtATime;

/**
 * Use case: KS adds, changes, moves and removes a programme's sessions. Each is done under the programme's lock, so that no
 * number is given twice. Thread-safe.
 */
public final class EditSession {

    private final Access access;
    private final ProgrammeStore programmes;
    private final Deadlines deadlines;
    private final SessionUse use;
    private final OneAtATime oneAtATime;
    private final ActLog log;

    /** The use case over its store. */
    public EditSession(
            Access access,
            ProgrammeStore programmes,
            Deadlines deadlines,
            SessionUse use,
            OneAtATime oneAtATime,
            ActLog log) {
        this.access = access;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.use = use;
        this.oneAtATime = oneAtATime;
        this.log = log;
    }

    /** What adding the session would move, and what looks wrong with it. Writes nothing; KS only. */
    public PlanPreview previewNew(Viewer viewer, String key, SessionEdit edit) {
        access.requireKs(viewer);
        Programme before = programme(key);
        return preview(before, with(before, edit.made(before)));
    }

    /** What the change would move, and what looks wrong with it. Writes nothing; KS only. */
    public PlanPreview preview(Viewer viewer, String key, int id, SessionEdit edit) {
        access.requireKs(viewer);
        Programme before = programme(key);
        return preview(before, with(before, edit.appliedTo(before, session(before, id))));
    }

    /** Adds a session and returns it with its id. Refuses FORBIDDEN, NOT_FOUND, INVALID or READ_ONLY. */
    public Session add(Viewer viewer, String key, SessionEdit edit) {
        access.requireKs(viewer);
        access.requireWritable();
        return oneAtATime.of(lock(key), () -> {
            Programme programme = open(key);
            Session made = edit.made(programme).revised();
            Deed deed = differences(ActKind.SESSION_ADDED, programme, SessionEdits.nothing(made), made);
            return log.doing(viewer.userKey(), deed, () -> programmes.add(key, made));
        });
    }

    /**
     * Changes or moves a session and returns it as it is now.
     *
     * @param revision the one that the change is based on
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID also for a new number where pages or changes hang on the old one,
     *     READ_ONLY, or CONFLICT with the current {@link Session}
     */
    public Session change(Viewer viewer, String key, int id, int revision, SessionEdit edit) {
        access.requireKs(viewer);
        access.requireWritable();
        return oneAtATime.of(lock(key), () -> {
            Programme programme = open(key);
            Session before = session(programme, id);
            if (before.revision() != revision) {
                throw Refusal.conflict(before);
            }
            Session changed = edit.appliedTo(programme, before);
            if (changed.equals(before)) {
                return before;
            }
            requireFree(programme, before, changed);
            Session after = changed.revised();
            ActKind kind = after.date().equals(before.date()) ? ActKind.SESSION_CHANGED : ActKind.SESSION_MOVED;
            Deed deed = differences(kind, programme, before, after);
            return log.changing(viewer.userKey(), deed, "session:" + id, after.revision(), () -> {
                        programmes.update(after);
                        return after;
                    })
                    .orElseThrow(() -> Refusal.conflict(session(programme(key), id)));
        });
    }

    /**
     * Removes a session on which nothing hangs.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID where pages or changes hang on it, READ_ONLY, or CONFLICT with the
     *     current {@link Session}
     */
    public void remove(Viewer viewer, String key, int id, int revision) {
        access.requireKs(viewer);
        access.requireWritable();
        oneAtATime.of(lock(key), () -> {
            Programme programme = open(key);
            Session session = session(programme, id);
            if (session.revision() != revision) {
                throw Refusal.conflict(session);
            }
            use.of(programme, session).ifPresent(why -> {
                throw Refusal.invalid("session", why);
            });
            Deed deed = Deed.of(ActKind.SESSION_REMOVED, key, SessionName.subject(session));
            return log.doing(viewer.userKey(), deed, () -> {
                programmes.remove(session);
                return session;
            });
        });
    }

    private void requireFree(Programme programme, Session before, Session after) {
        boolean same = Objects.equals(before.no(), after.no()) && before.kind() == after.kind();
        if (!same) {
            use.of(programme, before).ifPresent(why -> {
                throw Refusal.invalid("no", why);
            });
        }
    }

    private PlanPreview preview(Programme before, Programme after) {
        return new PlanPreview(deadlines.moved(before, after), PlanWarnings.of(after));
    }

    private static Programme with(Programme programme, Session session) {
        List<Session> sessions = new ArrayList<>(programme.sessions());
        sessions.removeIf(one -> session.id() != 0 && one.id() == session.id());
        sessions.add(session);
        sessions.sort(Session.BY_NUMBER);
        return programme.withSessions(sessions);
    }

    private static Deed differences(ActKind kind, Programme programme, Session before, Session after) {
        Deed deed = Deed.of(kind, programme.key(), SessionName.subject(after));
        return SessionEdits.differences(programme, deed, before, after);
    }

    private Programme open(String key) {
        Programme programme = programme(key);
        if (programme.state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
        return programme;
    }

    private Programme programme(String key) {
        return programmes.find(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static Session session(Programme programme, int id) {
        return programme.session(id).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static String lock(String programme) {
        return "sessions:" + programme;
    }
}
