// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;

/** All of KS's screens by their place in the address. Immutable. */
@Named
public final class KsScreens {

    private static final String PROGRAMME = "programme";
    private static final String VIEW = "view";

    private final KsViews views;
    private final Map<Place, KsScreen> screens;
    private final Set<Tab> tabs;

    private record Place(boolean ofProgramme, String view) {}

    /** Those screens. */
    @Inject
    KsScreens(KsViews views, List<KsScreen> all) {
        this.views = views;
        this.screens = all.stream()
                .collect(Collectors.toMap(
                        screen -> new Place(screen.tab().isOfProgramme(), screen.view()), screen -> screen));
        this.tabs = EnumSet.noneOf(Tab.class);
        all.forEach(screen -> tabs.add(screen.tab()));
    }

    /**
     * The screen that the address asks for.
     *
     * @param parameters of the address, the first value of each
     */
    Screen of(Viewer viewer, Map<String, String> parameters) {
        String programme = named(parameters.get(PROGRAMME));
        boolean ofProgramme = programme != null;
        ScreenRequest request = new ScreenRequest(programme, parameters, tabs, views(ofProgramme));
        String view = request.parameter(VIEW).orElse(Tab.first(ofProgramme).view());
        KsScreen screen = screens.get(new Place(ofProgramme, view));
        if (screen == null) {
            views.begin(viewer);
            throw Refusal.of(Refusal.Code.NOT_FOUND);
        }
        return screen.of(viewer, request);
    }

    /** A form with a choice of programmes asks for none of them by an empty one. */
    private static String named(String programme) {
        return programme == null || programme.isBlank() ? null : programme;
    }

    private Set<String> views(boolean ofProgramme) {
        return screens.keySet().stream()
                .filter(place -> place.ofProgramme() == ofProgramme)
                .map(Place::view)
                .collect(Collectors.toSet());
    }
}
