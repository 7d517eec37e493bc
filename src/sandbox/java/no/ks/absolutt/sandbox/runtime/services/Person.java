// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import no.ks.absolutt.sandbox.host.SandboxUser;

/** A person of the sandbox as Confluence shows her. Two are equal when their keys are. */
public final class Person implements ConfluenceUser {

    private static final long serialVersionUID = 1L;

    private final UserKey key;
    private final String name;
    private final String fullName;
    private final String email;

    /** As looked up now. */
    public Person(SandboxUser user) {
        this.key = new UserKey(user.key());
        this.name = user.name();
        this.fullName = user.fullName();
        this.email = user.email();
    }

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
