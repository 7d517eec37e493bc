// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.ks.absolutt.platform.compat.HostReport.Missing;
import no.ks.absolutt.platform.compat.HostReport.State;

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
        try (InputStream list = HostCheck.class.getClassLoader().getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The plugin's jar lacks " + LIST);
            }
            return new HostCheck(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + LIST, failure);
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
                .map(member -> new Missing(member.line(), HostPart.of(member.typeName())))
                .toList();
        Map<HostPart, State> parts = new EnumMap<>(HostPart.class);
        for (HostPart part : HostPart.values()) {
            if (part != HostPart.PLUGIN && part != HostPart.BUILD_MARKS) {
                parts.put(part, state(part, missing, isRegistered));
            }
        }
        return new HostReport(members.size(), missing, parts);
    }

    private State state(HostPart part, List<Missing> missing, Predicate<String> isRegistered) {
        if (members.stream().noneMatch(member -> HostPart.of(member.typeName()) == part)) {
            return State.NOT_USED_YET;
        }
        boolean lacksMember = missing.stream().anyMatch(each -> each.part() == part);
        boolean lacksService = part.service().filter(isRegistered.negate()).isPresent();
        return lacksMember || lacksService ? State.OFF : State.ON;
    }
}
