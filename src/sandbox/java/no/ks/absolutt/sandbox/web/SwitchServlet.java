// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** What only the sandbox has: being another user, and the theme. */
final class SwitchServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    SwitchServlet(Site site) {
        super(site);
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(Addresses.THEME)) {
            Cookie cookie =
                    new Cookie(Frame.THEME_COOKIE, "dark".equals(request.getParameter("theme")) ? "dark" : "light");
            cookie.setPath(request.getContextPath());
            cookie.setMaxAge(A_YEAR);
            response.addCookie(cookie);
        } else {
            Users users = site().parts().world().users();
            Optional<SandboxUser> user = users.byName(request.getParameter("user"));
            String locale = request.getParameter("locale");
            user.filter(found -> Users.BOKMAL.equals(locale) || Users.ENGLISH.equals(locale))
                    .ifPresent(found -> users.setLocale(found.key(), locale));
            user.ifPresent(found -> LoginFilter.logIn(request, found));
        }
        String back = request.getParameter("back");
        response.sendRedirect(LocalPath.isLocal(back) ? back : site().path("/"));
    }
}
