// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.compat;

import java.util.List;

/**
 * What the host has and lacks.
 *
 * @param versions which host and which plugin
 * @param parts the parts of the host, those that the plugin can do without first
 * @param members every type, method and field that the plugin calls, sorted by name
 */
public record Findings(Versions versions, List<Part> parts, List<Member> members) {

    /** Copies its lists. */
    public Findings {
        parts = List.copyOf(parts);
        members = List.copyOf(members);
    }

    /** The members that are missing, in the order of the list; none where all is there. */
    public List<Member> missing() {
        return members.stream().filter(member -> !member.isThere()).toList();
    }

    /** The parts that are off, in their order; none where all is there. */
    public List<Part> off() {
        return parts.stream().filter(part -> part.state() == State.OFF).toList();
    }

    /** How a part stands. */
    public enum State {
        /** Its members and its service are there. */
        ON,
        /** A member or the service is missing. */
        OFF,
        /** Nothing in this version of the plugin calls it. */
        NOT_USED_YET
    }

    /** How sure it is that the real Confluence has a member as the plugin calls it. */
    public enum Evidence {
        /** Read in the host's own documentation or source. */
        CONFIRMED,
        /** Another plugin is seen calling it. */
        SEEN,
        /** A guess. */
        UNCONFIRMED
    }

    /**
     * Versions in the words of those who give them.
     *
     * @param host null where the host does not say
     */
    public record Versions(String plugin, String host) {}

    /**
     * A part of the host.
     *
     * @param key short name in capitals
     * @param isOptional whether all else works without it
     * @param withheldService class name of the service that the part needs and the host does not offer; null for none
     */
    public record Part(String key, boolean isOptional, State state, String withheldService) {}

    /**
     * A type, method, constructor or field of the host.
     *
     * @param name {@code type}, {@code type#method(parameters): answer} or {@code type#field: type}, full names
     * @param part key of the part that it belongs to
     * @param source where the signature was read, in English; null where it is not known
     * @param evidence null where the source is
     */
    public record Member(String name, String part, boolean isThere, Evidence evidence, String source) {}
}
