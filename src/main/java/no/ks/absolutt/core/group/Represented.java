// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: a municipality notes whom it had with it at a session. It stays in its own space: KS is not shown it.
 * Thread-safe.
 */
public final class Represented {

    private static final String KINDS = "kinds";
    private static final String NUMBER = "number";

    private final SpaceDoor door;
    private final RepresentationStore store;
    private final FactLog log;

    /** The use case over its store. */
    public Represented(SpaceDoor door, RepresentationStore store, FactLog log) {
        this.door = door;
        this.store = store;
        this.log = log;
    }

    /** What somebody says of a session; {@code revision} is the one that it is based on, and what is absent stays. */
    public record Edit(Field<Set<RoleKind>> kinds, Field<Integer> number, int revision) {}

    /** A numbered session and what is said of it. */
    public record Row(Session session, Representation representation) {}

    /** Whether the visitor may see it. */
    public boolean mayRead(Visit visit) {
        return !visit.isKs();
    }

    /** Of all numbered sessions, by number; nothing for KS. One SQL statement. */
    public Optional<List<Row>> of(Visit visit) {
        if (!mayRead(visit)) {
            return Optional.empty();
        }
        var said = store.of(visit.participation());
        return Optional.of(visit.space().programme().numberedSessions().stream()
                .map(session -> new Row(session, said.getOrDefault(session.id(), Representation.none(session.id()))))
                .toList());
    }

    /** Of one session; nothing for KS. One SQL statement. */
    public Optional<Representation> of(Visit visit, Session session) {
        return mayRead(visit)
                ? Optional.of(
                        store.of(visit.participation()).getOrDefault(session.id(), Representation.none(session.id())))
                : Optional.empty();
    }

    /**
     * Notes it. What changes nothing leaves no row in the log.
     *
     * @param no number of a joint or experience session
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT with the current {@link Row}
     */
    public Row note(Viewer viewer, String spaceKey, int no, Edit edit) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        Session session = session(visit.space().programme(), no);
        Integer number = edit.number().value();
        if (number != null && (number < 1 || number > Representation.MOST)) {
            throw Refusal.invalid(NUMBER, Message.of("representation.refusal.number", Representation.MOST));
        }
        Representation before = current(visit, session);
        if (before.revision() != edit.revision()) {
            throw Refusal.conflict(new Row(session, before));
        }
        Representation after = before.saying(
                edit.kinds().given() ? edit.kinds().value() : before.kinds(),
                edit.number().given() ? number : before.number());
        return new Row(session, after.equals(before) ? before : written(visit, session, before, after));
    }

    private Representation written(Visit visit, Session session, Representation before, Representation after) {
        FactDeed deed = FactDeed.of(FactKind.REPRESENTATION, String.valueOf(session.id()), "Samling " + session.no())
                .with(KINDS, written(before.kinds()), written(after.kinds()))
                .with(NUMBER, before.number(), after.number());
        return log.changing(visit, deed, before.revision() + 1, change -> {
                    Representation next = after.by(change);
                    store.save(visit.participation(), next);
                    return next;
                })
                .orElseThrow(() -> Refusal.conflict(new Row(session, current(visit, session))));
    }

    private Representation current(Visit visit, Session session) {
        return store.of(visit.participation()).getOrDefault(session.id(), Representation.none(session.id()));
    }

    private static Session session(Programme programme, int no) {
        return programme.numberedSessions().stream()
                .filter(session -> session.no() == no)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static String written(Set<RoleKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
