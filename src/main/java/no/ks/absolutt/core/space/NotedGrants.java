// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final GroupUsers groupUsers;

    /** Over the host's rights, the notes, and those who have a place in a group. */
    public NotedGrants(SpaceGrants grants, GrantRecords records, GroupUsers groupUsers) {
        this.grants = grants;
        this.records = records;
        this.groupUsers = groupUsers;
    }

    /** Lets the members of the group see, edit and administer the participation's space. */
    boolean giveGroup(Participation participation, String group) {
        return noted(participation, Subject.group(group), grants.giveGroup(participation.spaceKey(), group));
    }

    /** Makes the user an administrator of the participation's space. */
    boolean givePerson(Participation participation, String userKey) {
        Set<String> asMember = records.of(participation.id(), Subject.member(userKey));
        return noted(
                participation,
                Subject.person(userKey),
                grants.givePerson(participation.spaceKey(), userKey).map(given -> both(given, asMember)));
    }

    /** Takes from the user what the plugin gave her, and nothing that she has from others or as a member of a group. */
    boolean takePerson(Participation participation, String userKey) {
        return taken(participation, Subject.person(userKey), Subject.member(userKey));
    }

    /** Lets the user, who is a member of one of its groups, see and write in the participation's space. */
    public boolean giveMember(Participation participation, String userKey) {
        Set<String> asPerson = new TreeSet<>(records.of(participation.id(), Subject.person(userKey)));
        asPerson.retainAll(grants.memberRights());
        return noted(
                participation,
                Subject.member(userKey),
                grants.giveMember(participation.spaceKey(), userKey).map(given -> both(given, asPerson)));
    }

    /** Lets all members of its groups into the participation's space, which is new or another than before. */
    boolean giveMembers(Participation participation) {
        boolean allIn = true;
        for (String user : groupUsers.of(participation.id())) {
            allIn &= giveMember(participation, user);
        }
        return allIn;
    }

    /** Takes from a former member what the plugin gave her as one, and nothing that she has from others or as coordinator. */
    public boolean takeMember(Participation participation, String userKey) {
        return taken(participation, Subject.member(userKey), Subject.person(userKey));
    }

    /** Takes away what the host gave the creator of a new space. */
    boolean takeFromCreator(Participation participation, String creatorKey) {
        return grants.takeFromCreator(participation.spaceKey(), creatorKey);
    }

    /** Forgets what was given in a space that is gone; no other space is touched on its account. */
    void forget(Participation participation) {
        records.forget(participation.id());
    }

    /** What was given under both names stays until it has been given up under both. */
    private boolean taken(Participation participation, Subject subject, Subject sameUser) {
        Set<String> given = records.of(participation.id(), subject);
        if (given.isEmpty()) {
            return true;
        }
        Set<String> gone = new TreeSet<>(given);
        gone.removeAll(records.of(participation.id(), sameUser));
        if (!gone.isEmpty() && !grants.takePerson(participation.spaceKey(), subject.key(), gone)) {
            return false;
        }
        records.remove(participation.id(), subject);
        return true;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private boolean noted(Participation participation, Subject subject, Optional<Set<String>> given) {
        given.filter(rights -> !rights.isEmpty()).ifPresent(rights -> records.add(participation.id(), subject, rights));
        return given.isPresent();
    }
}
