// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.ks.absolutt.core.space.SpaceGrants;

/** A host's calls for rights, which are written down in words, in order. */
final class FakeGrants implements SpaceGrants {

    /** The two rights that this host knows. */
    static final String SEE = "see";

    static final String ADMINISTER = "administer";

    private final Function<String, Set<String>> heldBy;
    private final Runnable write;
    private final List<String> done = new ArrayList<>();
    private boolean hasCalls = true;

    /**
     * Over what a host knows.
     *
     * @param heldBy the rights that {@code user@space} has from others
     * @param write fails when the host is to fail
     */
    FakeGrants(Function<String, Set<String>> heldBy, Runnable write) {
        this.heldBy = heldBy;
        this.write = write;
    }

    void lackCalls() {
        hasCalls = false;
    }

    List<String> done() {
        return done;
    }

    void note(String what) {
        done.add(what);
    }

    @Override
    public Optional<Set<String>> giveGroup(String spaceKey, String group) {
        write.run();
        return given(Set.of(), "group " + group + " keeps " + spaceKey);
    }

    @Override
    public Optional<Set<String>> givePerson(String spaceKey, String userKey) {
        return given(heldBy.apply(userKey + "@" + spaceKey), userKey + " keeps " + spaceKey);
    }

    @Override
    public Optional<Set<String>> giveMember(String spaceKey, String userKey) {
        Set<String> missing = new TreeSet<>(memberRights());
        missing.removeAll(heldBy.apply(userKey + "@" + spaceKey));
        return called(userKey + " takes part in " + spaceKey) ? Optional.of(missing) : Optional.empty();
    }

    @Override
    public Set<String> memberRights() {
        return Set.of(SEE);
    }

    @Override
    public boolean takePerson(String spaceKey, String userKey, Set<String> rights) {
        return called(userKey + " loses " + new TreeSet<>(rights) + " in " + spaceKey);
    }

    @Override
    public boolean takeFromCreator(String spaceKey, String creatorKey) {
        return called(creatorKey + " leaves " + spaceKey);
    }

    private Optional<Set<String>> given(Set<String> held, String what) {
        Set<String> missing = new TreeSet<>(Set.of(SEE, ADMINISTER));
        missing.removeAll(held);
        return called(what) ? Optional.of(missing) : Optional.empty();
    }

    private boolean called(String what) {
        return hasCalls && done.add(what);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        List<String> before = List.copyOf(done);
        return () -> {
            done.clear();
            done.addAll(before);
        };
    }
}
