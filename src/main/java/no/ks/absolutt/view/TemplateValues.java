// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.Optional;
import java.util.Properties;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.space.PageType;
import no.ks.absolutt.core.space.PlannedPage;
import no.ks.absolutt.core.space.PlannedSpace;
import no.ks.absolutt.core.text.LocalText;

/** What the placeholders of the page templates stand for on one page. */
final class TemplateValues {

    private static final String TITLE_OF = "tittel:";

    private final PlannedPage page;
    private final PlannedSpace space;
    private final Properties words;

    TemplateValues(PlannedPage page, PlannedSpace space, Properties words) {
        this.page = page;
        this.space = space;
        this.words = words;
    }

    /**
     * The value of the placeholder with that name; nothing where it has none on this page.
     *
     * @throws IllegalArgumentException for a name that no placeholder has
     */
    Optional<String> of(String name) {
        Optional<String> value =
                switch (name) {
                    case "kommune" -> Optional.of(space.municipality().name());
                    case "program" -> Optional.of(space.programme().name());
                    case "n" -> Optional.ofNullable(page.session()).map(session -> String.valueOf(session.no()));
                    case "tema" -> theme().map(Theme::title).map(this::local);
                    case "temakey" -> theme().map(Theme::key);
                    case "undertittel" -> theme().map(Theme::subtitle).map(this::local);
                    case "temaside" -> theme().flatMap(theme -> titleOf(theme.key()));
                    default -> name.startsWith(TITLE_OF) ? titleOf(name.substring(TITLE_OF.length())) : word(name);
                };
        return value.filter(text -> !text.isEmpty());
    }

    private Optional<Theme> theme() {
        return Optional.ofNullable(page.session()).map(Session::theme).flatMap(space.programme()::theme);
    }

    private String local(LocalText text) {
        return text.in(space.language());
    }

    private Optional<String> titleOf(String type) {
        return space.pages().stream()
                .filter(one -> one.type().equals(type))
                .filter(one -> !type.endsWith(PageType.PER_SESSION) || isForTheSameSession(one))
                .map(PlannedPage::title)
                .findFirst();
    }

    private boolean isForTheSameSession(PlannedPage other) {
        return page.session() != null
                && other.session() != null
                && page.session().no().equals(other.session().no());
    }

    private Optional<String> word(String name) {
        String forms = words.getProperty(name);
        int split = forms == null ? -1 : forms.indexOf('|');
        if (split < 0) {
            throw new IllegalArgumentException(name);
        }
        return Optional.of(space.municipality().isCounty() ? forms.substring(split + 1) : forms.substring(0, split));
    }
}
