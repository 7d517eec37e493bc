// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.velocity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a template puts out, but for what Confluence puts out raw: names that end in Html, and methods that begin
 * with render or getRender.
 */
public final class Escaping implements ReferenceInsertionEventHandler {

    /** The last name of a reference: of {@code ${map.nameHtml}} it is nameHtml, of {@code $x.renderIt("a")} renderIt. */
    private static final Pattern LAST_NAME = Pattern.compile("\\$!?\\{?(?:.*\\.)?([A-Za-z_][\\w-]*)(?:\\(.*\\))?}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            return null;
        }
        return raw(reference) ? value : escape(value.toString());
    }

    private static boolean raw(String reference) {
        Matcher name = LAST_NAME.matcher(reference);
        return name.matches()
                && (name.group(1).endsWith("Html")
                        || name.group(1).startsWith("render")
                        || name.group(1).startsWith("getRender"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
