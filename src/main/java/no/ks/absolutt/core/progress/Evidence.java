// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/** A link that documents a milestone: an http or https address, or a path of this site. */
final class Evidence {

    static final String FIELD = "evidence";

    private Evidence() {}

    /** The link without white space at its ends; null for none. Refuses INVALID for anything else. */
    static String checked(String link) {
        String text = FreeText.checked(FIELD, link, Facts.EVIDENCE_LIMIT);
        if (text == null) {
            return null;
        }
        if (!isPath(text) && !isWebAddress(text)) {
            throw Refusal.invalid(FIELD, Message.of("refusal.evidence"));
        }
        FreeText.checked(FIELD, unescaped(URI.create(text)), Facts.EVIDENCE_LIMIT);
        return text;
    }

    /** As people read it: what is refused in a text is not let in as {@code %20}. */
    private static String unescaped(URI link) {
        return Stream.of(link.getPath(), link.getQuery(), link.getFragment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .replace('+', ' ');
    }

    private static boolean isPath(String text) {
        return text.startsWith("/") && !text.startsWith("//") && !text.contains("\\") && parses(text);
    }

    private static boolean isWebAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && parses(text)
                && URI.create(text).getHost() != null;
    }

    private static boolean parses(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException notALink) {
            return false;
        }
    }
}
