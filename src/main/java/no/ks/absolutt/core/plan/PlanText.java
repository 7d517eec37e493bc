// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/** What KS may write in a plan. Every method refuses INVALID, names the field, and never repeats the text. */
final class PlanText {

    /** Titles and names, in characters: what an indexed column of every database holds. */
    static final int TITLE_LIMIT = 250;

    /** Longer texts, in characters. */
    static final int TEXT_LIMIT = 10_000;

    private static final int LIST_LIMIT = 30;

    private PlanText() {}

    /** The text without white space at its ends; null for one with nothing in it. Bokmål may not be missing alone. */
    static LocalText orNull(String field, LocalText text, int limit) {
        if (text == null) {
            return null;
        }
        String nb = FreeText.checked(field, text.nb(), limit);
        String nn = FreeText.checked(field, text.nn(), limit);
        String en = FreeText.checked(field, text.en(), limit);
        if (nb == null && (nn != null || en != null)) {
            throw Refusal.invalid(field, Message.of("plan.refused.bokmal"));
        }
        return nb == null ? null : new LocalText(nb, nn, en);
    }

    /** The same, of a text that must be there. */
    static LocalText required(String field, LocalText text, int limit) {
        LocalText checked = orNull(field, text, limit);
        if (checked == null) {
            throw Refusal.invalid(field, Message.of("refusal.field.missing"));
        }
        return checked;
    }

    /** The texts that hold something, in their order. */
    static List<LocalText> all(String field, List<LocalText> texts, int limit) {
        requireFew(field, texts);
        List<LocalText> checked = new ArrayList<>();
        for (LocalText text : texts) {
            LocalText one = orNull(field, text, limit);
            if (one != null) {
                checked.add(one);
            }
        }
        return List.copyOf(checked);
    }

    /** The links, each with a title and an address. */
    static List<Link> links(List<Link> links) {
        requireFew("links", links);
        return links.stream()
                .map(link -> new Link(required("links", link.title(), TITLE_LIMIT), address(link)))
                .toList();
    }

    private static String address(Link link) {
        String address = WebLink.checked("links", link.url());
        if (address == null) {
            throw Refusal.invalid("links", Message.of("refusal.evidence"));
        }
        return address;
    }

    private static void requireFew(String field, List<?> values) {
        if (values.size() > LIST_LIMIT) {
            throw Refusal.invalid(field, Message.of("plan.refused.many", LIST_LIMIT));
        }
    }
}
