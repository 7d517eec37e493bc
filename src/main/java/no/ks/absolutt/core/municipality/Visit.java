// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Message;

/**
 * Somebody in a programme space that she has been let into. Only {@link SpaceDoor} makes one, so a use case that takes a
 * visit need not ask again whether she may read. Meant for one request.
 */
public final class Visit {

    private final Viewer viewer;
    private final ProgrammeSpace space;
    private final Role role;
    private final boolean left;
    private final Optional<Message> hindrance;
    private final Map<Class<?>, Object> read = new HashMap<>();

    /** What she is in the space. */
    enum Role {
        /** Of the KS group, and not its coordinator. */
        KS,
        /** Its coordinator, or an administrator of the space: may change its facts. */
        KEEPER,
        READER
    }

    /**
     * A visit.
     *
     * @param left whether the space's municipality has withdrawn from the programme
     * @param hindrance why not even a keeper may change anything just now; nothing where she may
     */
    Visit(Viewer viewer, ProgrammeSpace space, Role role, boolean left, Optional<Message> hindrance) {
        this.viewer = viewer;
        this.space = space;
        this.role = role;
        this.left = left;
        this.hindrance = hindrance;
    }

    /**
     * What is read once for all that the visit shows, such as the pages of its space: something that the plugin does not
     * change within a request. Not safe for use by many threads.
     */
    public <T> T once(Class<T> what, Supplier<T> reading) {
        if (!read.containsKey(what)) {
            read.put(what, reading.get());
        }
        return what.cast(read.get(what));
    }

    /** Who visits: always somebody. */
    public Viewer viewer() {
        return viewer;
    }

    /** The space, with its municipality and its whole programme. */
    public ProgrammeSpace space() {
        return space;
    }

    /** The key of the space in the host. */
    public String spaceKey() {
        return space.participation().spaceKey();
    }

    /** Id of the participation that the space's facts belong to. */
    public int participation() {
        return space.participation().id();
    }

    /** Whether she may change the space's facts just now; decides only what controls are shown. */
    public boolean mayChange() {
        return isKeeper() && hindrance.isEmpty();
    }

    /**
     * Whether she may take part just now, as every reader of the space but KS may: report, but not change facts. Decides
     * only what controls are shown.
     */
    public boolean mayReport() {
        return !isKs() && hindrance.isEmpty();
    }

    /** Whether she reads for KS: a member of its group who is not the space's coordinator. */
    public boolean isKs() {
        return role == Role.KS;
    }

    /** Whether the municipality has withdrawn from the programme: its facts are read and not changed. */
    public boolean hasLeft() {
        return left;
    }

    boolean isKeeper() {
        return role == Role.KEEPER;
    }

    /** Why nobody may change anything in the space just now; nothing where those who keep it may. */
    Optional<Message> hindrance() {
        return hindrance;
    }
}
