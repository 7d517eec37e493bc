// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/**
 * The start of the administration, for administrators; for others it does not exist. Here the site is put into read-only
 * mode, and people into groups, while it runs.
 */
final class AdminServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String READ_ONLY = "readOnly";
    private static final String USER = "user";
    private static final String GROUP = "group";
    private static final String MEMBER = "member";

    AdminServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().orElseThrow().administrator()) {
            Html main = new Html().element("h1", "Administrasjon").element("p", "Velg i menyen, eller endre noe her.");
            readOnlyForm(main, request);
            groups(main, request);
            site().send(request, response, Screen.admin("Administrasjon", main.toString()));
        } else {
            site().notFound(request, response);
        }
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SandboxUser admin = CurrentUser.get().orElseThrow();
        if (!admin.administrator()) {
            site().notFound(request, response);
            return;
        }
        if (request.getParameter(READ_ONLY) != null) {
            site().parts().options().readOnlyMode().set(Boolean.parseBoolean(request.getParameter(READ_ONLY)));
        } else if (!changeGroup(request, admin)) {
            String why = "Brukeren eller gruppa finnes ikke, eller du tok rettighetene fra deg selv.";
            site().refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, why);
            return;
        }
        response.sendRedirect(site().path(Addresses.ADMIN));
    }

    private boolean changeGroup(HttpServletRequest request, SandboxUser admin) {
        Users users = site().parts().world().users();
        String key = String.valueOf(request.getParameter(USER));
        String group = String.valueOf(request.getParameter(GROUP));
        boolean herself = key.equals(admin.key()) && !group.equals(Users.KS);
        boolean known = users.byKey(key).isPresent() && users.groups().contains(group);
        if (known && !herself) {
            users.setMember(key, group, Boolean.parseBoolean(request.getParameter(MEMBER)));
        }
        return known && !herself;
    }

    private void readOnlyForm(Html main, HttpServletRequest request) {
        boolean now = site().readOnly();
        main.element("h2", "Skrivebeskyttet modus");
        main.element("p", now ? "Nettstedet er skrivebeskyttet." : "Alle kan skrive der de har rettigheter.");
        start(main, request);
        String label = now ? "Slå av skrivebeskyttelsen" : "Gjør nettstedet skrivebeskyttet";
        main.element("button", label, "name", READ_ONLY, "value", String.valueOf(!now), "class", "aui-button");
        main.close("form");
    }

    private void groups(Html main, HttpServletRequest request) {
        main.element("h2", "Brukere og grupper");
        main.open("div", "class", "table-wrap").open("table", "class", "aui confluenceTable");
        main.open("thead").open("tr").element("th", "Bruker", "scope", "col");
        Users users = site().parts().world().users();
        users.groups().stream().sorted().forEach(group -> main.element("th", group, "scope", "col"));
        main.close("tr").close("thead").open("tbody");
        for (SandboxUser user : users.all()) {
            main.open("tr").element("th", user.fullName(), "scope", "row");
            users.groups().stream().sorted().forEach(group -> membership(main, request, user, group));
            main.close("tr");
        }
        main.close("tbody").close("table").close("div");
    }

    private void membership(Html main, HttpServletRequest request, SandboxUser user, String group) {
        boolean member = user.groups().contains(group);
        main.open("td");
        start(main, request);
        Header.hidden(main, USER, user.key());
        Header.hidden(main, GROUP, group);
        main.text(member ? "Medlem " : "");
        main.open("button", "name", MEMBER, "value", String.valueOf(!member), "class", "aui-button");
        main.text(member ? "Ta ut" : "Sett inn");
        main.element("span", " (" + user.name() + ", " + group + ")", "class", "assistive");
        main.close("button").close("form").close("td");
    }

    private void start(Html main, HttpServletRequest request) {
        main.open("form", "class", "aui", "method", "post", "action", site().path(Addresses.ADMIN));
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
    }
}
