// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.ks.absolutt.core.fact.ChangeFacts;
import no.ks.absolutt.core.fact.FormField;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.LoggedFact;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.FormJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RequestBody;

/** A list of facts that are changed by a form. */
record KeptList<F extends LoggedFact, E extends Enum<E> & FormField>(ChangeFacts<F, E> changes, FactForm<F, E> form)
        implements SpaceList<Kept<F>> {

    /**
     * How such a fact reads in JSON.
     *
     * @param written the fact
     * @param added what was typed into a new one
     * @param changed what was typed into one that is there
     */
    record FactForm<F extends LoggedFact, E extends Enum<E> & FormField>(
            BiFunction<Kept<F>, Names, ?> written,
            Function<RequestBody, Typed<E>> added,
            Function<RequestBody, Typed<E>> changed) {}

    @Override
    @SuppressWarnings("unchecked")
    public Class<Kept<F>> type() {
        return (Class<Kept<F>>) (Class<?>) Kept.class;
    }

    @Override
    public Object json(Kept<F> one, Visit visit, Names names) {
        return form.written().apply(one, names);
    }

    @Override
    public Kept<F> add(Visit visit, InputStream body) {
        return changes.add(visit.viewer(), visit.spaceKey(), form.added().apply(Json.read(body)));
    }

    @Override
    public Kept<F> change(Visit visit, String key, InputStream body) {
        RequestBody sent = Json.read(body);
        Typed<E> typed = form.changed().apply(sent);
        return changes.change(visit.viewer(), visit.spaceKey(), key, FormJson.revision(sent), typed);
    }

    @Override
    public Optional<Kept<F>> remove(Visit visit, String key, String revision) {
        changes.remove(visit.viewer(), visit.spaceKey(), key, RowId.of(revision));
        return Optional.empty();
    }
}
