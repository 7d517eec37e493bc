// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.text.Message;

/**
 * The rules of who may do what on the whole site. Each {@code require…} is the first line of a use case and returns
 * quietly or refuses. What holds in one space is in {@code municipality.SpaceDoor}. Thread-safe.
 */
public final class Access {

    private final SettingsStore settings;
    private final People people;
    private final SiteMode site;

    /** The rules over the host's users and the plugin's settings. */
    public Access(SettingsStore settings, People people, SiteMode site) {
        this.settings = settings;
        this.people = people;
        this.site = site;
    }

    /** Whether the viewer is a member of the configured KS group. False while no group is configured. */
    public boolean isKs(Viewer viewer) {
        return viewer.isSomebody()
                && settings.ksGroup()
                        .filter(group -> people.isMember(viewer.userKey(), group))
                        .isPresent();
    }

    /** Refuses NOT_LOGGED_IN for nobody. */
    public void requireSomebody(Viewer viewer) {
        if (!viewer.isSomebody()) {
            throw Refusal.of(Code.NOT_LOGGED_IN);
        }
    }

    /** Refuses all but members of the KS group: NOT_LOGGED_IN or FORBIDDEN. */
    public void requireKs(Viewer viewer) {
        requireSomebody(viewer);
        if (!isKs(viewer)) {
            throw Refusal.of(Code.FORBIDDEN, Message.of("refusal.FORBIDDEN.ks"));
        }
    }

    /** Refuses all but administrators of the site: NOT_LOGGED_IN or FORBIDDEN. */
    public void requireConfluenceAdministrator(Viewer viewer) {
        requireSomebody(viewer);
        if (!people.isConfluenceAdministrator(viewer.userKey())) {
            throw Refusal.of(Code.FORBIDDEN, Message.of("refusal.FORBIDDEN.administrator"));
        }
    }

    /** Whether the site is read-only just now. */
    public boolean isReadOnly() {
        return site.isReadOnly();
    }

    /** Refuses READ_ONLY while the site is read-only. */
    public void requireWritable() {
        if (site.isReadOnly()) {
            throw Refusal.of(Code.READ_ONLY);
        }
    }
}
