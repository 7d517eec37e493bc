// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.content.RenderRequest;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.PageVersion;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** The versions of a page, and, with {@code version=}, one of them. */
final class HistoryServlet extends SiteServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageView view;

    HistoryServlet(Site site, PageView view) {
        super(site);
        this.view = view;
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageRow> page = site().page(request.getParameter("pageId"));
        String number = request.getParameter("version");
        if (page.isEmpty()) {
            site().notFound(request, response);
        } else if (number == null) {
            site().send(request, response, list(page.get()));
        } else {
            one(request, response, page.get(), number);
        }
    }

    private void one(HttpServletRequest request, HttpServletResponse response, PageRow page, String number)
            throws IOException {
        Optional<PageVersion> version = number.matches("\\d{1,9}")
                ? site().parts().world().pages().version(page.id(), Integer.parseInt(number))
                : Optional.empty();
        if (version.isEmpty()) {
            site().notFound(request, response);
            return;
        }
        PageVersion old = version.get();
        Html main = top(page).element("h1", old.title());
        main.element(
                "p",
                "Versjon " + old.version() + ", lagret av " + site().fullName(old.modifierKey()) + " "
                        + DayWords.moment(old.modifiedAt()) + ".",
                "class",
                "sandbox-byline");
        // Static, for the boxes and controls belong to the page as it is now.
        RenderRequest asPaper = RenderRequest.of(CurrentUser.get().orElse(null), "html_export");
        String body = site().parts().renderer().render(page, page.spaceKey(), old.body(), asPaper);
        main.open("div", "class", "wiki-content").raw(body).close("div");
        main.element("h2", "Lagringsformat").element("pre", old.body(), "class", "sandbox-source", "tabindex", "0");
        site().send(request, response, Screen.inSpace(old.title(), main.toString(), space(page), page));
    }

    private Screen list(PageRow page) {
        Html main = top(page).element("h1", "Historikk: " + page.title());
        main.open("div", "class", "table-wrap")
                .open("table", "class", "aui confluenceTable")
                .open("thead")
                .open("tr");
        List.of("Versjon", "Lagret", "Av", "Tittel").forEach(label -> main.element("th", label, "scope", "col"));
        main.close("tr").close("thead").open("tbody");
        for (PageVersion version : site().parts().world().pages().history(page.id())) {
            String address = site().path(Addresses.HISTORY) + "?pageId=" + page.id() + "&version=" + version.version();
            main.open("tr")
                    .open("td")
                    .element("a", "v. " + version.version(), "href", address)
                    .close("td");
            main.element("td", DayWords.moment(version.modifiedAt()));
            main.element("td", site().fullName(version.modifierKey()))
                    .element("td", version.title())
                    .close("tr");
        }
        main.close("tbody").close("table").close("div");
        return Screen.inSpace("Historikk", main.toString(), space(page), page);
    }

    private Html top(PageRow page) {
        Html main = new Html();
        List<PageRow> way = new ArrayList<>(site().parts().world().pages().ancestors(page.id()));
        way.add(page);
        view.breadcrumbs(main, space(page), way);
        return main;
    }

    private SpaceRow space(PageRow page) {
        return site().space(page.spaceKey()).orElseThrow();
    }
}
