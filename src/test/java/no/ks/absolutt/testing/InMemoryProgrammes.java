// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;

/** Programmes in a map, with what KS has written about their sessions. */
public final class InMemoryProgrammes implements ProgrammeStore, SessionTextStore {

    private final Map<String, Programme> byKey = new LinkedHashMap<>();
    private final Map<Integer, SessionTexts> texts = new LinkedHashMap<>();
    private int lastId;

    @Override
    public List<Programme> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Programme::name))
                .toList();
    }

    @Override
    public Optional<Programme> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean add(Programme programme) {
        List<Session> stored = new ArrayList<>();
        programme.sessions().forEach(session -> stored.add(session.id() == 0 ? withId(session) : session));
        return byKey.putIfAbsent(programme.key(), programme.withSessions(stored)) == null;
    }

    @Override
    public void update(Programme before, Programme after) {
        byKey.put(after.key(), after);
    }

    @Override
    public Session add(String programme, Session session) {
        Session stored = withId(session);
        change(programme, sessions -> sessions.add(stored));
        return stored;
    }

    @Override
    public void update(Session session) {
        byKey.keySet()
                .forEach(key ->
                        change(key, sessions -> sessions.replaceAll(one -> one.id() == session.id() ? session : one)));
    }

    @Override
    public void remove(Session session) {
        byKey.keySet().forEach(key -> change(key, sessions -> sessions.removeIf(one -> one.id() == session.id())));
        texts.remove(session.id());
    }

    @Override
    public SessionTexts of(int session) {
        return texts.getOrDefault(session, SessionTexts.NONE);
    }

    @Override
    public Set<Integer> written(String programme) {
        return byKey.get(programme).sessions().stream()
                .map(Session::id)
                .filter(id -> !of(id).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public void put(int session, SessionTexts written) {
        texts.put(session, written);
    }

    private void change(String programme, Consumer<List<Session>> change) {
        List<Session> sessions = new ArrayList<>(byKey.get(programme).sessions());
        change.accept(sessions);
        sessions.sort(Session.BY_NUMBER);
        byKey.put(programme, byKey.get(programme).withSessions(sessions));
    }

    private Session withId(Session session) {
        return new Session(
                ++lastId,
                session.no(),
                session.kind(),
                session.theme(),
                session.title(),
                session.subtitle(),
                session.date(),
                session.firstDate(),
                session.venue(),
                session.revision());
    }
}
