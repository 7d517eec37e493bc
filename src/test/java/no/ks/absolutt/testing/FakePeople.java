// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;

/** Users whose key is their user name, and groups. */
public final class FakePeople implements People {

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> emails = new TreeMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Set<String> administrators = new HashSet<>();

    /** Adds a user. */
    public FakePeople user(String key, String name) {
        names.put(key, name);
        return this;
    }

    /** Gives a user an e-mail address. */
    public FakePeople email(String key, String address) {
        emails.put(address, key);
        return this;
    }

    /** Adds a group with its members. */
    public FakePeople group(String group, String... members) {
        groups.put(group, Set.of(members));
        return this;
    }

    /** Makes a user administrator of the site. */
    public FakePeople administrator(String key) {
        administrators.add(key);
        return this;
    }

    @Override
    public Optional<Person> find(String userNameOrEmail) {
        String key = emails.getOrDefault(userNameOrEmail, userNameOrEmail);
        return names.containsKey(key) ? Optional.of(withKey(key)) : Optional.empty();
    }

    @Override
    public Person withKey(String userKey) {
        return new Person(userKey, names.get(userKey));
    }

    @Override
    public boolean isMember(String userKey, String group) {
        return groups.getOrDefault(group, Set.of()).contains(userKey);
    }

    @Override
    public boolean groupExists(String group) {
        return groups.containsKey(group);
    }

    @Override
    public boolean isConfluenceAdministrator(String userKey) {
        return administrators.contains(userKey);
    }
}
