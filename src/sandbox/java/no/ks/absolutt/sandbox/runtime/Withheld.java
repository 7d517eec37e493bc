// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the host that {@code sandbox.without} can take away: its packages are not exported, its services missing. */
public enum Withheld {
    MAIL("com.atlassian.confluence.mail", "com.atlassian.mail", "com.atlassian.core.task"),
    AUDIT("com.atlassian.audit"),
    SEARCH("com.atlassian.confluence.search", "com.atlassian.confluence.api.service.search"),
    ACCESSMODE("com.atlassian.confluence.api.service.accessmode"),
    LOCKS("com.atlassian.beehive");

    private final List<String> packages;

    Withheld(String... packages) {
        this.packages = List.of(packages);
    }

    /**
     * The parts with these names.
     *
     * @throws IllegalArgumentException naming all known names, when one is unknown
     */
    public static Set<Withheld> named(Set<String> names) {
        Set<Withheld> found = EnumSet.noneOf(Withheld.class);
        for (String name : names) {
            found.add(named(name));
        }
        return found;
    }

    private static Withheld named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sandbox.without: «" + name + "» is unknown. Known: "
                        + Arrays.stream(values()).map(Withheld::label).collect(Collectors.joining(", "))));
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a package, or a type by its full name, belongs to this part. */
    public boolean covers(String packageOrType) {
        return packages.stream().anyMatch(each -> packageOrType.equals(each) || packageOrType.startsWith(each + "."));
    }
}
