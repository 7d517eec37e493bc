// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

/** Writes HTML: what comes from a page goes through {@link #text} or an attribute, and is escaped there. */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are name, value, name, value; one with a null value is left out. */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Text, escaped. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** HTML that is known to be safe: written here before, or by a plugin's macro. */
    public Html raw(String html) {
        out.append(html);
        return this;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
