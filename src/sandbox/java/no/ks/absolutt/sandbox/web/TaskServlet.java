// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Tasks;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.StaleVersion;

/** Ticking a task: a new version of the page. */
final class TaskServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    TaskServlet(Site site) {
        super(site);
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageRow> page = site().page(request.getParameter("pageId"));
        Optional<SpaceRow> space = page.flatMap(found -> site().space(found.spaceKey()));
        if (space.isEmpty()) {
            site().notFound(request, response);
        } else if (!site().mayEdit(space.get())) {
            site().refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "Du kan ikke endre denne siden.");
        } else {
            toggle(request, response, page.get());
        }
    }

    private void toggle(HttpServletRequest request, HttpServletResponse response, PageRow page) throws IOException {
        try {
            int number = Integer.parseInt(request.getParameter(Tasks.NUMBER));
            int basedOn = Integer.parseInt(request.getParameter("version"));
            String body = Tasks.toggle(page.body(), number);
            String user = CurrentUser.get().orElseThrow().key();
            site().parts().world().pages().save(page.id(), new PageChange(page.title(), body, basedOn, user));
            response.sendRedirect(Addresses.page(site().parts(), page));
        } catch (StaleVersion e) {
            String why = "Noen har endret siden etter at du åpnet den. Last den på nytt og prøv igjen.";
            site().refuse(request, response, HttpServletResponse.SC_CONFLICT, why);
        } catch (IllegalArgumentException e) {
            site().refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "Siden har ingen slik oppgave.");
        }
    }
}
