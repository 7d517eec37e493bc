// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A screen for those who are logged in: others are sent to the login screen, and forms need the session's token. */
abstract class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    SiteServlet(Site site) {
        this.site = site;
    }

    final Site site() {
        return site;
    }

    /** Answers GET; by default there is nothing. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.notFound(request, response);
    }

    /** Answers POST, when the form's token fits; by default there is nothing. */
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.notFound(request, response);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAdmitted(request, response)) {
            show(request, response);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAdmitted(request, response)) {
            return;
        }
        if (FormToken.fits(request)) {
            receive(request, response);
        } else {
            String why = "Skjemaet er for gammelt eller kom fra et annet sted (XSRF). Gå tilbake og prøv igjen.";
            site.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, why);
        }
    }

    private boolean isAdmitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isPresent()) {
            return true;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(site.path(Addresses.LOGIN) + "?os_destination=" + Addresses.encode(here));
        return false;
    }
}
