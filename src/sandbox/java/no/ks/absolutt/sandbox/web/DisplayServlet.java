// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** {@code /display/KEY}, {@code /display/KEY/Title} and {@code /display/~name}. */
final class DisplayServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageView view;

    DisplayServlet(Site site, PageView view) {
        super(site);
        this.view = view;
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String[] parts = path.substring(1).split("/", 2);
        if (parts[0].startsWith("~")) {
            profile(request, response, parts[0].substring(1));
            return;
        }
        Optional<PageRow> page = site().space(parts[0]).flatMap(space -> page(space, parts));
        if (page.isPresent()) {
            view.send(request, response, page.get());
        } else {
            site().notFound(request, response);
        }
    }

    /** A plus stands for a space, as in the product's addresses; the servlet path is decoded but keeps the plus. */
    private Optional<PageRow> page(SpaceRow space, String[] parts) {
        if (parts.length < 2 || parts[1].isEmpty()) {
            return Optional.ofNullable(space.homePageId())
                    .flatMap(site().parts().world().pages()::byId);
        }
        return site().parts().world().pages().byTitle(space.key(), parts[1]).or(() -> site().parts()
                .world()
                .pages()
                .byTitle(space.key(), parts[1].replace('+', ' ')));
    }

    private void profile(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        Optional<SandboxUser> user = site().parts().world().users().byName(name);
        if (user.isEmpty()) {
            site().notFound(request, response);
            return;
        }
        Html main = new Html()
                .element("h1", user.get().fullName())
                .element("p", "Brukernavn: " + user.get().name());
        site().send(request, response, Screen.general(user.get().fullName(), main.toString()));
    }
}
