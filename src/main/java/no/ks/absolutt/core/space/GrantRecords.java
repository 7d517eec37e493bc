// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Set;

/** Which rights the plugin has given in the space of a participation. Thread-safe; joins the caller's transaction. */
public interface GrantRecords {

    /** Whom rights are given to. */
    enum Kind {
        GROUP,
        /** The coordinator of the space. */
        PERSON,
        /** A member of the participant group or the reference group. */
        MEMBER
    }

    /**
     * Who has been given rights.
     *
     * @param key name of the group, or user key
     */
    record Subject(Kind kind, String key) {

        static Subject group(String name) {
            return new Subject(Kind.GROUP, name);
        }

        static Subject person(String userKey) {
            return new Subject(Kind.PERSON, userKey);
        }

        static Subject member(String userKey) {
            return new Subject(Kind.MEMBER, userKey);
        }
    }

    /** The rights that the plugin gave, by the host's names; empty where it gave none. One SQL statement. */
    Set<String> of(int participation, Subject subject);

    /** Notes rights more; {@code rights} is not empty. */
    void add(int participation, Subject subject, Set<String> rights);

    /** Forgets what one was given. */
    void remove(int participation, Subject subject);

    /** Forgets all that was given in a space that is gone. */
    void forget(int participation);
}
