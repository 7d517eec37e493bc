// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Site;
import no.ks.absolutt.view.Words;

/** Begins the view of each of KS's screens: the right first, then what all of them have. Thread-safe. */
@Named
public final class KsViews {

    private static final String REST = "/rest/absolutt/1.0";

    private final Access access;
    private final Site site;

    /** The views on that site. */
    @Inject
    public KsViews(Access access, Site site) {
        this.access = access;
        this.site = site;
    }

    /** A view with the addresses and whether the site is read-only. Refuses all but the KS group. */
    Fields begin(Viewer viewer) {
        access.requireKs(viewer);
        return begin();
    }

    /** The same for a screen that has asked for the right itself. */
    Fields begin() {
        return new Fields()
                .with("rest", site.contextPath() + REST)
                .with("home", home())
                .with("readOnly", access.isReadOnly());
    }

    /** The view of a screen of the whole site, with its frame. Refuses all but the KS group. */
    Fields screen(KsScreen screen, Viewer viewer, ScreenRequest request) {
        Words words = Words.forViewer(viewer);
        return begin(viewer)
                .with("frame", frame(words).map())
                .with("lockedNote", access.isReadOnly() ? words.text("ks.readOnlyNote") : null)
                .with("heading", words.text("ks.start.title"))
                .with("tabs", tabs(screen, request, words));
    }

    /** The same for a screen of one programme, which the caller has asked for; nothing changes in an archived one. */
    Fields screen(KsScreen screen, Viewer viewer, ScreenRequest request, Programme programme) {
        Words words = Words.forViewer(viewer);
        boolean archived = programme.state() == ProgrammeState.ARCHIVED;
        String locked = access.isReadOnly() ? "ks.readOnlyNote" : archived ? "plan.refused.archived" : null;
        return begin(viewer)
                .with("readOnly", locked != null)
                .with("lockedNote", locked == null ? null : words.text(locked))
                .with("frame", frame(words).map())
                .with("key", programme.key())
                .with("heading", programme.name())
                .with("state", programme.state().name())
                .with("stateText", words.text("ks.state." + programme.state()))
                .with("tabs", tabs(screen, request, words));
    }

    /** Whether nothing on the site can be changed now. */
    boolean isReadOnly() {
        return access.isReadOnly();
    }

    /** The address of a page of this site. */
    String address(String path) {
        return site.contextPath() + path;
    }

    private String home() {
        return site.contextPath() + KsServlet.PATH;
    }

    private static Fields frame(Words words) {
        return new Fields()
                .texts(words, "ks.", "trail", "allProgrammes", "unreachable", "tryAgain", "reference")
                .texts(words, "ks.frame.", "tabs", "close", "cancel", "saving")
                .texts(words, "ks.list.", "reset", "sort", "descending", "any", "select", "selectAll", "chosen");
    }

    private List<LinkedHashMap<String, Object>> tabs(KsScreen screen, ScreenRequest request, Words words) {
        return Tab.all(screen.tab().isOfProgramme()).stream()
                .filter(request.tabs()::contains)
                .map(tab -> new Fields()
                        .with("text", words.text("ks.tab." + tab))
                        .with("view", tab.view())
                        .with("programme", request.programme())
                        .with("current", current(tab, screen))
                        .map())
                .toList();
    }

    /** What {@code aria-current} says: this very page, a page below the tab, or nothing. */
    private static String current(Tab tab, KsScreen screen) {
        if (tab != screen.tab()) {
            return null;
        }
        return tab.view().equals(screen.view()) ? "page" : "true";
    }
}
