// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.w3c.dom.Element;

/** Dates in the text, as the product's date lozenge. */
final class Dates {

    private static final Locale NORWEGIAN = new Locale("no", "NO");

    private Dates() {}

    static void write(Element time, Rendering rendering) {
        String day = time.getAttribute("datetime");
        rendering.out().element("time", inWords(day, rendering.request()), "datetime", day);
    }

    /** What is no date stands as it is. */
    private static String inWords(String day, RenderRequest request) {
        try {
            Locale locale = request.english() ? Locale.UK : NORWEGIAN;
            String pattern = request.english() ? "d MMM yyyy" : "d. MMM yyyy";
            return LocalDate.parse(day).format(DateTimeFormatter.ofPattern(pattern, locale));
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
