// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.LocalText;

/**
 * What a theme is called.
 *
 * @param key of the theme
 * @param subtitle null for none
 */
public record ThemeEdit(String key, LocalText title, LocalText subtitle) implements ProgrammeEdit {

    @Override
    public Draft appliedTo(Programme before) {
        Theme old = before.theme(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        Theme theme = new Theme(
                key,
                PlanText.required("title", title, PlanText.TITLE_LIMIT),
                PlanText.orNull("subtitle", subtitle, PlanText.TITLE_LIMIT));
        List<Theme> themes = before.themes().stream()
                .map(one -> one.key().equals(key) ? theme : one)
                .toList();
        Deed deed = Deed.of(ActKind.THEMES_CHANGED, before.key(), old.title().nb())
                .with("title", old.title().nb(), theme.title().nb())
                .with("title.nn", old.title().nn(), theme.title().nn())
                .with("title.en", old.title().en(), theme.title().en())
                .with("subtitle", nb(old.subtitle()), nb(theme.subtitle()))
                .with("subtitle.nn", nn(old.subtitle()), nn(theme.subtitle()))
                .with("subtitle.en", en(old.subtitle()), en(theme.subtitle()));
        return new Draft(new ProgrammeDraft(before).themed(themes).programme(), deed);
    }

    private static String nb(LocalText text) {
        return text == null ? null : text.nb();
    }

    private static String nn(LocalText text) {
        return text == null ? null : text.nn();
    }

    private static String en(LocalText text) {
        return text == null ? null : text.en();
    }
}
