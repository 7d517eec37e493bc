// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/**
 * What the programme says of itself. Fields that are absent stay; one without a text is emptied.
 *
 * @param links in place of those that are there; null to leave them
 */
public record TextsEdit(Map<TextField, List<LocalText>> texts, List<Link> links) implements ProgrammeEdit {

    @Override
    public Draft appliedTo(Programme before) {
        ProgrammeTexts old = before.texts();
        Map<TextField, List<LocalText>> after = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            after.put(field, texts.containsKey(field) ? checked(field) : old.of(field));
        }
        ProgrammeTexts written =
                new ProgrammeTexts(old.county(), after, links == null ? old.links() : PlanText.links(links));
        Deed deed = Deed.of(ActKind.PROGRAMME_TEXTS_CHANGED, before.key(), before.name());
        for (TextField field : TextField.values()) {
            deed = differences(deed, field.key(), old.of(field), written.of(field));
        }
        deed = deed.with("links", addresses(old.links()), addresses(written.links()));
        return new Draft(new ProgrammeDraft(before).saying(written).programme(), deed);
    }

    private List<LocalText> checked(TextField field) {
        List<LocalText> checked = PlanText.all(field.key(), texts.get(field), PlanText.TEXT_LIMIT);
        if (!field.isList() && checked.size() > 1) {
            throw Refusal.invalid(field.key(), Message.of("plan.refused.one"));
        }
        return checked;
    }

    private static Deed differences(Deed deed, String field, List<LocalText> before, List<LocalText> after) {
        return deed.with(field, inOne(before, LocalText::nb), inOne(after, LocalText::nb))
                .with(field + ".nn", inOne(before, LocalText::nn), inOne(after, LocalText::nn))
                .with(field + ".en", inOne(before, LocalText::en), inOne(after, LocalText::en));
    }

    /** The texts in one language, a line each; empty for none. */
    private static String inOne(List<LocalText> texts, Function<LocalText, String> language) {
        return texts.stream().map(language).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String addresses(List<Link> links) {
        return links.isEmpty()
                ? null
                : links.stream()
                        .map(link -> link.title().nb() + " " + link.url())
                        .collect(Collectors.joining("\n"));
    }
}
