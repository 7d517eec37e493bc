// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** The language of the profile, which goes before the browser's; bokmål for nobody. */
public final class Languages implements LocaleResolver {

    private static final Locale BOKMAL = locale(Users.BOKMAL);

    private final Users users;
    private final People people;

    /** Reads the profiles. */
    public Languages(Users users, People people) {
        this.users = users;
        this.people = people;
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return getLocale();
    }

    @Override
    public Locale getLocale() {
        return people.current().map(Languages::of).orElse(BOKMAL);
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return users.byKey(userKey == null ? null : userKey.getStringValue())
                .map(Languages::of)
                .orElse(BOKMAL);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(BOKMAL, locale(Users.ENGLISH));
    }

    private static Locale of(SandboxUser user) {
        return locale(user.locale());
    }

    private static Locale locale(String name) {
        int mark = name.indexOf('_');
        return new Locale.Builder()
                .setLanguage(name.substring(0, mark))
                .setRegion(name.substring(mark + 1))
                .build();
    }
}
