// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.SpaceRights;

/**
 * A host with Elverum's space and a copy of it, which everybody but {@code ukjent-key} may see and {@code rita-key}
 * administers.
 */
final class Host implements People, SpaceRights, SettingsStore {

    static final String COPY = "KOPI";

    private static final Map<String, String> NAMES = Map.of("kari-key", "Kari Nordmann", "ola-key", "Ola <Hansen>");

    @Override
    public boolean mayView(String userKey, String spaceKey) {
        return (spaceKey.equals(Elverum.SPACE) || spaceKey.equals(COPY)) && !userKey.equals("ukjent-key");
    }

    @Override
    public boolean mayAdminister(String userKey, String spaceKey) {
        return userKey.equals("rita-key");
    }

    @Override
    public boolean isArchived(String spaceKey) {
        return false;
    }

    @Override
    public OptionalLong idOf(String spaceKey) {
        return OptionalLong.of(77);
    }

    @Override
    public Optional<Person> find(String userNameOrEmail) {
        return Optional.empty();
    }

    @Override
    public Person withKey(String userKey) {
        return new Person(userKey, NAMES.get(userKey));
    }

    @Override
    public boolean isMember(String userKey, String group) {
        return false;
    }

    @Override
    public boolean groupExists(String group) {
        return false;
    }

    @Override
    public boolean isConfluenceAdministrator(String userKey) {
        return false;
    }

    @Override
    public Optional<String> ksGroup() {
        return Optional.empty();
    }

    @Override
    public void setKsGroup(String group) {
        throw new AssertionError("Rendering writes nothing");
    }
}
