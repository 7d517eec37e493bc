// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Locale;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS finds a municipality by any part of its number or of any of its names. */
public final class SearchRegister {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("no");

    private final Access access;
    private final Register register;

    /** The use case over the register. */
    public SearchRegister(Access access, Register register) {
        this.access = access;
        this.register = register;
    }

    /**
     * Those that match, the ones whose name begins with the words first, then in the register's order; all when the
     * words are blank. KS only.
     */
    public List<Municipality> search(Viewer viewer, String words) {
        access.requireKs(viewer);
        String wanted = words == null ? "" : words.strip().toLowerCase(NORWEGIAN);
        List<Municipality> found =
                register.all().stream().filter(one -> matches(one, wanted)).toList();
        return found.stream()
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .toList();
    }

    private static boolean matches(Municipality one, String wanted) {
        return one.number().startsWith(wanted)
                || lower(one.name()).contains(wanted)
                || lower(one.officialName()).contains(wanted);
    }

    private static boolean begins(Municipality one, String wanted) {
        return lower(one.name()).startsWith(wanted) || one.number().equals(wanted);
    }

    private static String lower(String name) {
        return name.toLowerCase(NORWEGIAN);
    }
}
