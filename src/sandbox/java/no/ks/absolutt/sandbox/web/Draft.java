// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceRow;

/**
 * What stands in the editor.
 *
 * @param page null for a page that is not made yet
 * @param parentId where a new page goes, null for the top of the space
 * @param version the version that the text was taken from, 0 for a new page
 */
record Draft(SpaceRow space, PageRow page, Long parentId, String title, String body, int version) {

    static Draft of(SpaceRow space, PageRow page) {
        return new Draft(space, page, page.parentId(), page.title(), page.body(), page.version());
    }

    static Draft empty(SpaceRow space, Long parentId, String title) {
        return new Draft(space, null, parentId, title, "<p></p>", 0);
    }

    /** The draft with what the form sent. */
    Draft with(HttpServletRequest request) {
        String number = String.valueOf(request.getParameter("version"));
        int basedOn = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        return new Draft(space, page, parentId, text(request, "title").trim(), text(request, "body"), basedOn);
    }

    Draft basedOn(PageRow current) {
        return new Draft(space, current, parentId, title, body, current.version());
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
