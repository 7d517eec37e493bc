// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;

/**
 * What one rendering is for.
 *
 * @param words texts in the language that the reader gets
 * @param names names of people
 * @param today the day it is
 * @param contextPath what the site's addresses begin with; empty or {@code /confluence}
 * @param live whether it is a page on a screen, where scripts run; false for exports, mail and previews
 */
public record Showing(Words words, PersonNames names, LocalDate today, String contextPath, boolean live) {

    /** Dates in the reader's language. */
    public Dates dates() {
        return new Dates(words);
    }

    /** The values that every template gets. */
    Fields fields() {
        return new Fields()
                .with("lang", words.language().code())
                .with("live", live)
                .with("today", today.toString());
    }

    /** The address of a link: a path of this site gets the context path, unless it has it. */
    String address(String link) {
        boolean isPath = link.startsWith("/");
        return isPath && !link.startsWith(contextPath + "/") ? contextPath + link : link;
    }
}
