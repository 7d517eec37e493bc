// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceRow;

/**
 * What stands in the frame.
 *
 * @param main HTML of the main part
 * @param head HTML that belongs in the head, "" for none
 * @param space gives the sidebar, null for none
 * @param page the page that is marked in the sidebar, null for none
 * @param admin true for the frame of the administration
 * @param contexts the web-resource contexts
 */
record Screen(
        String title, String main, String head, SpaceRow space, PageRow page, boolean admin, List<String> contexts) {

    /** A screen outside every space. */
    static Screen general(String title, String main) {
        return new Screen(title, main, "", null, null, false, List.of("atl.general"));
    }

    /** A screen of the administration. */
    static Screen admin(String title, String main) {
        return new Screen(title, main, "", null, null, true, List.of("atl.admin"));
    }

    /** A screen about a page of the space; the page is null where it is not made yet. */
    static Screen inSpace(String title, String main, SpaceRow space, PageRow page) {
        return new Screen(title, main, "", space, page, false, List.of("atl.general", "page"));
    }

    Screen withHead(String html) {
        return new Screen(title, main, html, space, page, admin, contexts);
    }

    Screen withContexts(String... names) {
        return new Screen(title, main, head, space, page, admin, List.of(names));
    }
}
