// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.sandbox.content.Html;

/** The start of the administration, for administrators; for others it does not exist. */
final class AdminServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    AdminServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().orElseThrow().administrator()) {
            Html main = new Html().element("h1", "Administrasjon").element("p", "Velg i menyen.");
            site().send(request, response, Screen.admin("Administrasjon", main.toString()));
        } else {
            site().notFound(request, response);
        }
    }
}
