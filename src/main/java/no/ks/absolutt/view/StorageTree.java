// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a page in Confluence's storage format: XML whose prefixes are not declared, with the named characters of HTML. No
 * document type is read, so nothing outside the text is.
 */
final class StorageTree {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern CDATA_OR_NAMED =
            Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|&(?!amp;|lt;|gt;|quot;|apos;)(\\w+);");
    /** Those that people in Norway type or that the editor writes; another becomes a question mark. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("aring", "å"),
            Map.entry("Aring", "Å"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("eacute", "é"),
            Map.entry("ograve", "ò"),
            Map.entry("ocirc", "ô"),
            Map.entry("ouml", "ö"),
            Map.entry("auml", "ä"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("rarr", "→"));

    private StorageTree() {}

    /** The page as one element; nothing for null and for what cannot be read. */
    static Optional<Element> of(String storage) {
        if (storage == null) {
            return Optional.empty();
        }
        String named = CDATA_OR_NAMED.matcher(storage).replaceAll(found -> quoted(character(found)));
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            String whole = "<page>" + named + "</page>";
            return Optional.of(
                    builder.parse(new InputSource(new StringReader(whole))).getDocumentElement());
        } catch (SAXException notStorage) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException fault) {
            throw new IllegalStateException("Cannot read a page", fault);
        }
    }

    private static String character(MatchResult found) {
        return found.group(1) == null ? found.group() : NAMED.getOrDefault(found.group(1), "?");
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
