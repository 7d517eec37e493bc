// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.content.RenderRequest;
import no.ks.absolutt.sandbox.content.Tasks;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** A page as one reads it: breadcrumbs, title, who wrote last, what one can do, and the text. */
final class PageView {

    /** The output types that the menu of a page offers beside the screen. */
    private static final List<String> OTHER_OUTPUTS = List.of("preview", "pdf", "word", "email", "html_export");

    private final Site site;
    private final Remarks remarks;

    PageView(Site site) {
        this.site = site;
        this.remarks = new Remarks(site);
    }

    /** Sends the page, which the user may see. */
    void send(HttpServletRequest request, HttpServletResponse response, PageRow page) throws IOException {
        String outputType = request.getParameter("outputType");
        if (outputType == null || outputType.equals(RenderRequest.DISPLAY)) {
            site.send(request, response, screen(request, page));
        } else {
            Html main = new Html().element("h1", page.title()).open("div", "class", "wiki-content");
            main.raw(body(page, outputType)).close("div");
            site.write(response, site.frame().bare(page.title(), main.toString()));
        }
    }

    /** The page's text for the output type and the current user. */
    String body(PageRow page, String outputType) {
        SandboxUser user = CurrentUser.get().orElse(null);
        RenderRequest request = RenderRequest.of(user, outputType);
        return site.parts().renderer().render(page, page.spaceKey(), page.body(), request);
    }

    /** Breadcrumbs from the top of the space down to the page's parent. */
    void breadcrumbs(Html main, SpaceRow space, List<PageRow> ancestors) {
        main.open("nav", "aria-label", "Brødsmuler", "class", "sandbox-breadcrumbs")
                .open("ol");
        crumb(main, "Sider", site.path("/display/" + Addresses.encode(space.key())));
        ancestors.forEach(page -> crumb(main, page.title(), Addresses.page(site.parts(), page)));
        main.close("ol").close("nav");
    }

    private Screen screen(HttpServletRequest request, PageRow page) {
        SpaceRow space = site.space(page.spaceKey()).orElseThrow();
        Html main = new Html();
        main.open("div", "class", "sandbox-page-top");
        breadcrumbs(main, space, site.parts().world().pages().ancestors(page.id()));
        actions(main, space, page);
        main.close("div").element("h1", page.title(), "id", "title-text");
        byline(main, page);
        main.open("div", "id", "main-content", "class", "wiki-content").raw(body(page, RenderRequest.DISPLAY));
        main.close("div");
        main.open("form", "id", Tasks.FORM, "method", "post", "action", site.path(Addresses.TASKS));
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
        Header.hidden(main, "pageId", String.valueOf(page.id()));
        Header.hidden(main, "version", String.valueOf(page.version()));
        main.close("form");
        remarks.write(main, request, space, page);
        return Screen.inSpace(page.title(), main.toString(), space, page);
    }

    private void byline(Html main, PageRow page) {
        main.open("p", "class", "sandbox-byline");
        main.text("Opprettet av " + site.fullName(page.creatorKey()) + ". Sist endret av "
                + site.fullName(page.modifierKey()) + " ");
        main.element(
                "time",
                DayWords.moment(page.modifiedAt()),
                "datetime",
                page.modifiedAt().toString());
        main.close("p");
    }

    private void actions(Html main, SpaceRow space, PageRow page) {
        String id = "?pageId=" + page.id();
        main.open("div", "class", "sandbox-page-actions");
        if (site.mayEdit(space)) {
            link(main, "Rediger", Addresses.EDIT_PAGE + id, "editPageLink");
            String below = "?spaceKey=" + Addresses.encode(space.key()) + "&parentPageId=" + page.id();
            link(main, "Ny side", Addresses.CREATE_PAGE + below, "createPageLink");
        }
        link(main, "Historikk", Addresses.HISTORY + id, "historyLink");
        main.open("details", "class", "sandbox-menu")
                .element("summary", "Vis som …")
                .open("ul");
        for (String type : OTHER_OUTPUTS) {
            main.open("li");
            main.element("a", type, "href", Addresses.page(site.parts(), page) + "&outputType=" + type)
                    .close("li");
        }
        main.close("ul").close("details").close("div");
    }

    private void link(Html main, String label, String address, String id) {
        main.element("a", label, "href", site.path(address), "id", id, "class", "aui-button aui-button-subtle");
    }

    private static void crumb(Html main, String label, String address) {
        main.open("li").element("a", label, "href", address).close("li");
    }
}
