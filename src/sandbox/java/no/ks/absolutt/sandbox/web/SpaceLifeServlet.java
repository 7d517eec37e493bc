// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.SpaceStatus;
import no.ks.absolutt.sandbox.host.Spaces;

/** Archiving and deleting a space, for those who administer it: for others the screen does not exist. */
final class SpaceLifeServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String TITLE = "Arkiver eller slett området";
    private static final String ACTION = "action";
    private static final String ARCHIVE = "archive";
    private static final String RESTORE = "restore";
    private static final String DELETE = "delete";
    private static final String CONFIRMED = "confirmedKey";

    SpaceLifeServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SpaceRow> space = administered(request);
        if (space.isPresent()) {
            site().send(request, response, screen(request, space.get()));
        } else {
            site().notFound(request, response);
        }
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SpaceRow> space = administered(request);
        if (space.isEmpty()) {
            site().notFound(request, response);
        } else if (site().readOnly()) {
            String why = "Nettstedet er skrivebeskyttet nå.";
            site().refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, why);
        } else {
            change(request, response, space.get());
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response, SpaceRow space) throws IOException {
        Spaces spaces = site().parts().world().spaces();
        String action = String.valueOf(request.getParameter(ACTION));
        boolean deletes = action.equals(DELETE);
        if (deletes && !space.key().equals(request.getParameter(CONFIRMED))) {
            String why = "Skriv nøkkelen til området, " + space.key() + ", for å slette det.";
            site().refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, why);
            return;
        }
        if (deletes) {
            spaces.delete(space.id());
        } else if (action.equals(ARCHIVE) || action.equals(RESTORE)) {
            spaces.setStatus(space.id(), action.equals(ARCHIVE) ? SpaceStatus.ARCHIVED : SpaceStatus.CURRENT);
        }
        response.sendRedirect(site().path(deletes ? "/" : Addresses.life(space)));
    }

    private Optional<SpaceRow> administered(HttpServletRequest request) {
        return site().space(request.getParameter("key"))
                .filter(space -> site().may(Permissions.SETSPACEPERMISSIONS, space));
    }

    private Screen screen(HttpServletRequest request, SpaceRow space) {
        Html main = new Html().element("h1", TITLE);
        main.element("p", space.archived() ? "Området er arkivert." : "Området er i bruk.");
        start(main, request, space);
        button(main, space.archived() ? RESTORE : ARCHIVE, space.archived() ? "Ta i bruk igjen" : "Arkiver området");
        main.close("form").element("h2", "Slett området");
        main.element("p", "Alle sider, vedlegg og kommentarer blir borte for godt.");
        start(main, request, space);
        main.open("div", "class", "field-group")
                .element("label", "Skriv nøkkelen " + space.key() + " for å slette", "for", CONFIRMED);
        main.open("input", "class", "text", "id", CONFIRMED, "name", CONFIRMED, "autocomplete", "off");
        main.close("div").open("div", "class", "buttons");
        button(main, DELETE, "Slett området");
        main.close("div").close("form");
        return Screen.inSpace(TITLE, main.toString(), space, null);
    }

    private void start(Html main, HttpServletRequest request, SpaceRow space) {
        main.open("form", "class", "aui", "method", "post", "action", site().path(Addresses.life(space)));
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
    }

    private static void button(Html main, String action, String label) {
        main.element("button", label, "type", "submit", "name", ACTION, "value", action, "class", "aui-button");
    }
}
