// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.LocaleResolver;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WhoIsAsking;

/** The user that the host has bound to the current thread. Thread-safe. */
public final class CurrentViewer implements WhoIsAsking {

    private static final String ENGLISH = "en";

    private final LocaleResolver locales;

    /** With the host's choice of a locale for each user. */
    public CurrentViewer(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public Viewer viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        if (user == null) {
            return Viewer.NOBODY;
        }
        boolean english = ENGLISH.equals(locales.getLocale(user.getKey()).getLanguage());
        return new Viewer(user.getKey().getStringValue(), english);
    }
}
