// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;

/** The pages of one municipality's space in one programme. Immutable. */
public final class PagePlan {

    private final Programme programme;
    private final Municipality municipality;
    private final Language language;
    private final List<PlannedPage> pages = new ArrayList<>();

    private PagePlan(Programme programme, Municipality municipality, Language language) {
        this.programme = programme;
        this.municipality = municipality;
        this.language = language;
    }

    /** The plan: parents before children, siblings in the tree's order. */
    public static List<PlannedPage> of(
            PageTree tree, Programme programme, Municipality municipality, Language language) {
        PagePlan plan = new PagePlan(programme, municipality, language);
        tree.types().forEach(plan::add);
        return List.copyOf(plan.pages);
    }

    private void add(PageType type) {
        switch (type.made()) {
            case ONCE -> add(type, null);
            case FOR_EACH_JOINT_SESSION -> programme.jointSessions().forEach(session -> add(type, session));
            case WITH_AN_EXPERIENCE_SESSION -> programme.experienceSession().ifPresent(session -> add(type, session));
        }
    }

    private void add(PageType type, Session session) {
        int number = session == null ? 0 : session.no();
        pages.add(new PlannedPage(
                type.pageKey(number), type.key(), type.parent(), title(type, session), pages.size(), session));
    }

    private String title(PageType type, Session session) {
        Optional<String> theme = theme(session);
        LocalText pattern = type.title();
        if (municipality.isCounty() && type.countyTitle() != null) {
            pattern = type.countyTitle();
        } else if (theme.isEmpty() && type.titleWithoutTheme() != null) {
            pattern = type.titleWithoutTheme();
        }
        String number = session == null ? "" : String.valueOf(session.no());
        return pattern.in(language)
                .replace("{kommune}", municipality.name())
                .replace("{n}", number)
                .replace("{tema}", theme.orElse(""));
    }

    private Optional<String> theme(Session session) {
        return Optional.ofNullable(session)
                .map(Session::theme)
                .flatMap(programme::theme)
                .map(Theme::title)
                .map(title -> title.in(language));
    }
}
