// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.platform.compat.HostReport.Missing;

/**
 * Looks up everything of the host that the plugin's byte code refers to. The list is made by the build, so that it is
 * never out of date. Immutable; calls nothing that it finds.
 */
public final class HostCheck {

    /** The build's list, a path in the jar. */
    static final String LIST = "META-INF/host-members.txt";

    private final List<HostMember> members;

    /** A check of the members on those lines. */
    public HostCheck(List<String> lines) {
        this.members = lines.stream().map(HostMember::new).toList();
    }

    /**
     * A check of the list in the plugin's jar.
     *
     * @throws IllegalStateException when the jar has no list: it was not made by the project's build
     */
    public static HostCheck ofThisPlugin() {
        return new HostCheck(lines(LIST));
    }

    /** The lines of a list that the build has put into the jar. */
    static List<String> lines(String path) {
        try (InputStream list = HostCheck.class.getClassLoader().getResourceAsStream(path)) {
            if (list == null) {
                throw new IllegalStateException("The plugin's jar lacks " + path);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + path, failure);
        }
    }

    /**
     * Looks everything up.
     *
     * @param host the class loader through which the plugin sees the host
     * @param isRegistered whether the host offers a service of the class with that name
     */
    public HostReport look(ClassLoader host, Predicate<String> isRegistered) {
        List<Missing> missing = members.stream()
                .filter(member -> !member.isFoundBy(host))
                .map(member -> new Missing(member.line(), member.part()))
                .toList();
        Set<HostPart> withheld = Arrays.stream(HostPart.values())
                .filter(this::isUsed)
                .filter(part -> part.service().filter(isRegistered.negate()).isPresent())
                .collect(Collectors.toSet());
        Map<HostPart, State> parts = new EnumMap<>(HostPart.class);
        for (HostPart part : HostPart.values()) {
            if (part != HostPart.BUILD_MARKS) {
                parts.put(part, state(part, missing, withheld));
            }
        }
        return new HostReport(members.size(), missing, parts, withheld);
    }

    /** The parts that lack a member, whether or not their service is registered. */
    public Set<HostPart> unlike(ClassLoader host) {
        return members.stream()
                .filter(member -> !member.isFoundBy(host))
                .map(HostMember::part)
                .collect(Collectors.toSet());
    }

    /** What is looked up. */
    List<HostMember> members() {
        return members;
    }

    private State state(HostPart part, List<Missing> missing, Set<HostPart> withheld) {
        if (!isUsed(part)) {
            return State.NOT_USED_YET;
        }
        boolean lacksMember = missing.stream().anyMatch(each -> each.part() == part);
        return lacksMember || withheld.contains(part) ? State.OFF : State.ON;
    }

    private boolean isUsed(HostPart part) {
        return members.stream().anyMatch(member -> member.part() == part);
    }
}
