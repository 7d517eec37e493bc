// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Locale;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS finds a municipality by any part of its number or of any of its names, noted ones too. */
public final class SearchRegister {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("no");

    private final Access access;
    private final RegisterEntries register;

    /** The use case over the register. */
    public SearchRegister(Access access, RegisterEntries register) {
        this.access = access;
        this.register = register;
    }

    /**
     * Those that match, the ones whose name begins with the words first, then in the register's order; all when the
     * words are blank. One SQL statement. KS only.
     */
    public List<RegisterEntry> search(Viewer viewer, String words) {
        access.requireKs(viewer);
        String wanted = words == null ? "" : words.strip().toLowerCase(NORWEGIAN);
        List<RegisterEntry> found =
                register.all().stream().filter(one -> matches(one, wanted)).toList();
        return found.stream()
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .toList();
    }

    private static boolean matches(RegisterEntry one, String wanted) {
        return one.municipality().number().startsWith(wanted)
                || one.names().stream().anyMatch(name -> lower(name).contains(wanted));
    }

    private static boolean begins(RegisterEntry one, String wanted) {
        return lower(one.municipality().name()).startsWith(wanted)
                || one.municipality().number().equals(wanted);
    }

    private static String lower(String name) {
        return name.toLowerCase(NORWEGIAN);
    }
}
