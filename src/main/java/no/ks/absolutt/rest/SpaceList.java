// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.io.InputStream;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.Names;

/**
 * A list of things in a space, as {@link ListCalls} sees it: its use cases, and how one of it is written. Whoever visits has
 * been let in to do what she asks for.
 */
interface SpaceList<T> {

    /** What a conflict says that a thing is now. */
    Class<T> type();

    /** The thing in JSON. */
    Object json(T one, Visit visit, Names names);

    /** Adds what the body says. */
    T add(Visit visit, InputStream body);

    /** Changes what the body says of one. */
    T change(Visit visit, String key, InputStream body);

    /** Takes one away that is at that revision, as the address has it; what is left of it to say, if anything. */
    Optional<T> remove(Visit visit, String key, String revision);
}
