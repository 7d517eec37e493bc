// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.space.GrantRecords.Subject;

/**
 * Gives rights and notes which, so that the plugin takes away only what it gave itself (design, "How it meets the host").
 * Call it in a transaction, which holds rights and notes together. Every method returns false where a person must do it by
 * hand. Thread-safe.
 */
public final class NotedGrants {

    private final SpaceGrants grants;
    private final GrantRecords records;

    /** Over the host's rights and the notes. */
    public NotedGrants(SpaceGrants grants, GrantRecords records) {
        this.grants = grants;
        this.records = records;
    }

    /** Lets the members of the group see, edit and administer the participation's space. */
    boolean giveGroup(Participation participation, String group) {
        return noted(participation, Subject.group(group), grants.giveGroup(participation.spaceKey(), group));
    }

    /** Makes the user an administrator of the participation's space. */
    boolean givePerson(Participation participation, String userKey) {
        return noted(participation, Subject.person(userKey), grants.givePerson(participation.spaceKey(), userKey));
    }

    /** Takes from the user what the plugin gave her, and nothing that she has from others. */
    boolean takePerson(Participation participation, String userKey) {
        Subject person = Subject.person(userKey);
        Set<String> given = records.of(participation.id(), person);
        if (given.isEmpty()) {
            return true;
        }
        if (!grants.takePerson(participation.spaceKey(), userKey, given)) {
            return false;
        }
        records.remove(participation.id(), person);
        return true;
    }

    /** Takes away what the host gave the creator of a new space. */
    boolean takeFromCreator(Participation participation, String creatorKey) {
        return grants.takeFromCreator(participation.spaceKey(), creatorKey);
    }

    /** Forgets what was given in a space that is gone; no other space is touched on its account. */
    void forget(Participation participation) {
        records.forget(participation.id());
    }

    private boolean noted(Participation participation, Subject subject, Optional<Set<String>> given) {
        given.filter(rights -> !rights.isEmpty()).ifPresent(rights -> records.add(participation.id(), subject, rights));
        return given.isPresent();
    }
}
