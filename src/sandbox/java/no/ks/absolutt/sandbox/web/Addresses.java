// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** Addresses as in Confluence. */
final class Addresses {

    static final String VIEW_PAGE = "/pages/viewpage.action";
    static final String EDIT_PAGE = "/pages/editpage.action";
    static final String CREATE_PAGE = "/pages/createpage.action";
    static final String HISTORY = "/pages/viewpreviousversions.action";
    static final String TASKS = "/pages/tasks.action";
    static final String COMMENT = "/pages/doaddcomment.action";
    static final String ATTACHMENTS = "/pages/viewpageattachments.action";
    static final String LOGIN = "/login.action";
    static final String LOGOUT = "/logout.action";
    static final String ADMIN = "/admin/console.action";
    static final String MACROS = "/sandbox/macros";
    static final String SWITCH = "/sandbox/user";
    static final String THEME = "/sandbox/theme";
    static final String FILES = "/sandbox/files";

    static final String PERMISSIONS = "/spaces/spacepermissions.action";

    static final String SPACE_LIFE = "/spaces/removespace.action";

    private Addresses() {}

    /** The space's permissions, without the context path. */
    static String permissions(SpaceRow space) {
        return PERMISSIONS + "?key=" + encode(space.key());
    }

    /** Where the space is archived and deleted, without the context path. */
    static String life(SpaceRow space) {
        return SPACE_LIFE + "?key=" + encode(space.key());
    }

    /** The page's address with the context path, by its id. */
    static String page(SiteParts parts, PageRow page) {
        return parts.options().contextPath() + VIEW_PAGE + "?pageId=" + page.id();
    }

    /** The page's address without the context path, by its title, as the product's REST gives it. */
    static String byTitle(PageRow page) {
        boolean plain = page.title().matches("[\\w æøåÆØÅ.()-]+");
        return plain
                ? "/display/" + encode(page.spaceKey()) + "/" + encode(page.title())
                : VIEW_PAGE + "?pageId=" + page.id();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
