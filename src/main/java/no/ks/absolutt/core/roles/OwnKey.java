// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.Collection;

/** Keys of what a municipality has added itself: a prefix and a number, which is never given twice. */
enum OwnKey {
    ROLE("E"),
    AREA("egen-");

    private static final String NO_DIGIT = "\\D";

    private final String prefix;

    OwnKey(String prefix) {
        this.prefix = prefix;
    }

    /** The next one, after all that there have been. */
    String after(Collection<String> keys) {
        int last = keys.stream()
                .filter(key -> key.matches(prefix + "\\d+"))
                .mapToInt(OwnKey::number)
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }

    /** The number in such a key. */
    static int number(String key) {
        return Integer.parseInt(key.replaceAll(NO_DIGIT, ""));
    }
}
