// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;

/**
 * Plain texts as people have written them: paragraphs at blank lines, line breaks kept. What stands in another language
 * than the rest says which.
 */
final class Prose {

    private final Showing showing;

    Prose(Showing showing) {
        this.showing = showing;
    }

    /** The text as paragraphs, each its first line and those below it. */
    LinkedHashMap<String, Object> of(LocalText text) {
        return new Fields()
                .with("lang", otherLanguage(text))
                .with("paragraphs", paragraphs(showing.words().local(text)))
                .map();
    }

    List<LinkedHashMap<String, Object>> all(List<LocalText> texts) {
        return texts.stream().map(this::of).toList();
    }

    List<LinkedHashMap<String, Object>> links(List<Link> links) {
        return links.stream().map(this::link).toList();
    }

    /** The code of the language that the text is shown in, where it is not the reader's; else null. */
    String otherLanguage(LocalText text) {
        Language wanted = showing.words().language();
        Language shown = text.shownIn(wanted);
        return shown == wanted ? null : shown.code();
    }

    private LinkedHashMap<String, Object> link(Link link) {
        return new Fields()
                .with("title", showing.words().local(link.title()))
                .with("lang", otherLanguage(link.title()))
                .with("address", showing.address(link.url()))
                .map();
    }

    private static List<LinkedHashMap<String, Object>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : text.strip().lines().toList()) {
            if (line.isBlank()) {
                open = false;
                continue;
            }
            if (!open) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line.strip());
            open = true;
        }
        return paragraphs.stream().map(Prose::paragraph).toList();
    }

    private static LinkedHashMap<String, Object> paragraph(List<String> lines) {
        return new Fields()
                .with("first", lines.get(0))
                .with("more", lines.subList(1, lines.size()))
                .map();
    }
}
