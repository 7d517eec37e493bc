// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.text.Message;

/** A link that a person may write: an http or https address, or a path of this site. */
public final class WebLink {

    /** The longest, in characters: what an indexed column of every database holds. */
    public static final int LIMIT = 450;

    private WebLink() {}

    /**
     * The link without white space at its ends; null for none.
     *
     * @param field name of the field, for the refusal
     * @throws Refusal INVALID for anything else than a link, one that is too long, or one that holds a national identity
     *     number
     */
    public static String checked(String field, String link) {
        String text = FreeText.checked(field, link, LIMIT);
        if (text == null) {
            return null;
        }
        if (!isPath(text) && !isWebAddress(text)) {
            throw Refusal.invalid(field, Message.of("refusal.evidence"));
        }
        FreeText.checked(field, unescaped(URI.create(text)), LIMIT);
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
