// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.roles.ChangeMapped;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.rest.json.RoleEditJson;

/** The areas or the roles of a role map. */
record MappedList<T, E>(
        Class<T> type, ChangeMapped<T, E> changes, Function<RequestBody, E> edit, BiFunction<T, Language, ?> written)
        implements SpaceList<T> {

    @Override
    public Object json(T one, Visit visit, Names names) {
        return written.apply(one, names.words().language());
    }

    @Override
    public T add(Visit visit, InputStream body) {
        return changes.add(visit.viewer(), visit.spaceKey(), RoleEditJson.name(Json.read(body)));
    }

    @Override
    public T change(Visit visit, String key, InputStream body) {
        return changes.change(visit.viewer(), visit.spaceKey(), key, edit.apply(Json.read(body)));
    }

    @Override
    public Optional<T> remove(Visit visit, String key, String revision) {
        return Optional.of(changes.remove(visit.viewer(), visit.spaceKey(), key, RowId.of(revision)));
    }
}
