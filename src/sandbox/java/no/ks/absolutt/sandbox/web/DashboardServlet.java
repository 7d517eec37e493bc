// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** The spaces that one may see. */
final class DashboardServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    DashboardServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SandboxUser user = CurrentUser.get().orElseThrow();
        List<SpaceRow> spaces = site().parts().world().spaces().visibleTo(user);
        Html main = new Html().element("h1", "Områder");
        if (!user.licensed()) {
            main.element("p", "Du er logget inn, men har ikke lisens for Confluence.");
        } else if (spaces.isEmpty()) {
            main.element("p", "Det er ingen områder som du har tilgang til.");
        } else {
            table(main, spaces);
        }
        site().send(request, response, Screen.general("Områder", main.toString()));
    }

    private void table(Html main, List<SpaceRow> spaces) {
        main.open("div", "class", "table-wrap")
                .open("table", "class", "aui confluenceTable")
                .open("thead")
                .open("tr");
        List.of("Navn", "Nøkkel", "Laget av").forEach(label -> main.element("th", label, "scope", "col"));
        main.close("tr").close("thead").open("tbody");
        for (SpaceRow space : spaces) {
            main.open("tr").open("td");
            main.element("a", space.name(), "href", site().path("/display/" + Addresses.encode(space.key())));
            main.text(space.archived() ? " (arkivert)" : "").close("td");
            main.element("td", space.key());
            main.element("td", site().fullName(space.creatorKey())).close("tr");
        }
        main.close("tbody").close("table").close("div");
    }
}
