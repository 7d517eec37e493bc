// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a plugin's document into the site's frame when it asks for it with {@code <meta name="decorator" content="atl.general">}
 * or {@code atl.admin}. The document's title becomes the heading of the screen, as in the product, unless the body has a
 * first-level heading of its own.
 */
public final class Decorator {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern META =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"(atl\\.[a-z]+)\"\\s*/?>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);

    /** What a document says to its frame, such as which entry of the menu it belongs to; no text of its own. */
    private static final Pattern CONTENT = Pattern.compile("<content\\s+tag=\"[^\"]*\">.*?</content>", FLAGS);

    private final Frame frame;

    Decorator(Frame frame) {
        this.frame = frame;
    }

    /** The document in its frame; a document that asks for none comes back as it is. */
    public String decorate(String document, HttpServletRequest request) {
        Matcher meta = META.matcher(document);
        if (!meta.find()) {
            return document;
        }
        boolean admin = meta.group(1).equals("atl.admin");
        String title = plain(first(TITLE, document));
        String head = TITLE.matcher(first(HEAD, document)).replaceAll("");
        String body = CONTENT.matcher(first(BODY, document)).replaceAll("");
        String heading = body.contains("<h1") ? "" : "<h1>" + first(TITLE, document) + "</h1>";
        Screen screen = admin ? Screen.admin(title, heading + body) : Screen.general(title, heading + body);
        return frame.document(screen.withHead(META.matcher(head).replaceAll("")), request);
    }

    private static String first(Pattern pattern, String document) {
        Matcher matcher = pattern.matcher(document);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The title's text; the frame escapes it again. */
    private static String plain(String html) {
        return html.trim()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
