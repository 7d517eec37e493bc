// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.SandboxUser;

/** The login screen, and logging in and out. */
final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DESTINATION = "os_destination";

    private final transient Site site;

    LoginServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(Addresses.LOGOUT)) {
            request.getSession().invalidate();
            response.sendRedirect(site.path(Addresses.LOGIN));
        } else {
            form(request, response, false);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SandboxUser> user = site.parts()
                .world()
                .users()
                .authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
        if (user.isPresent()) {
            LoginFilter.logIn(request, user.get());
            response.sendRedirect(site.path(destination(request)));
        } else {
            form(request, response, true);
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        Html main = new Html().open("div", "class", "sandbox-login").element("h1", "Logg inn");
        if (failed) {
            main.element(
                    "p",
                    "Brukernavnet eller passordet er feil.",
                    "class",
                    "sandbox-box sandbox-box-error",
                    "role",
                    "alert");
        }
        main.open("form", "method", "post", "action", site.path(Addresses.LOGIN), "class", "aui");
        Header.hidden(main, DESTINATION, destination(request));
        field(main, "os_username", "Brukernavn", "text", "username");
        field(main, "os_password", "Passord", "password", "current-password");
        main.element("button", "Logg inn", "type", "submit", "class", "aui-button aui-button-primary")
                .close("form");
        main.element("p", "Brukerne i utviklingsverten har brukernavnet som passord:");
        main.open("ul");
        for (SandboxUser user : site.parts().world().users().all()) {
            main.open("li")
                    .element("code", user.name())
                    .text(" – " + user.fullName())
                    .close("li");
        }
        main.close("ul").close("div");
        site.send(request, response, Screen.general("Logg inn", main.toString()));
    }

    private static void field(Html main, String name, String label, String type, String autocomplete) {
        main.open("div", "class", "field-group").element("label", label, "for", name);
        main.open("input", "class", "text", "id", name, "name", name, "type", type, "autocomplete", autocomplete);
        main.close("div");
    }

    /** A path of this site, without the context path. */
    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter(DESTINATION);
        return LocalPath.isLocal(wanted) ? wanted : "/";
    }
}
