// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.Names;

/** The calls about a list of things in a space. Thread-safe. */
final class ListCalls<T> {

    private final SpaceCalls calls;
    private final SpaceList<T> list;

    ListCalls(SpaceCalls calls, SpaceList<T> list) {
        this.calls = calls;
        this.list = list;
    }

    /** All that the reading gives, in its order. */
    Response all(String spaceKey, Function<Visit, List<T>> reading) {
        return calls.read(spaceKey, (visit, names) -> reading.apply(visit).stream()
                .map(one -> list.json(one, visit, names))
                .toList());
    }

    /** Adds one, and answers with it. */
    Response add(String spaceKey, String token, InputStream body) {
        return calls.change(
                spaceKey, token, (visit, names) -> Answer.created(list.json(list.add(visit, body), visit, names)));
    }

    /** Changes one, and answers with what it is then; in a conflict, with what it is now. */
    Response change(String spaceKey, String key, String token, InputStream body) {
        return calls.change(
                spaceKey,
                token,
                (visit, names) -> Answer.ok(Conflict.inJson(
                        list.type(), one -> list.json(one, visit, names), () -> list.change(visit, key, body))));
    }

    /** Takes one away, and answers with what is left to say of it; in a conflict, with what it is now. */
    Response remove(String spaceKey, String key, String revision, String token) {
        return calls.change(
                spaceKey,
                token,
                (visit, names) -> Answer.ok(Conflict.orCurrent(
                        list.type(), one -> list.json(one, visit, names), () -> left(visit, names, key, revision))));
    }

    private Object left(Visit visit, Names names, String key, String revision) {
        return list.remove(visit, key, revision)
                .map(one -> list.json(one, visit, names))
                .orElse(Map.of());
    }
}
