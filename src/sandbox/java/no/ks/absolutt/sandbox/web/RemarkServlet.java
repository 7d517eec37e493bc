// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.NameTaken;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** Comments and files sent from the forms below a page. */
final class RemarkServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient Remarks remarks;

    RemarkServlet(Site site) {
        super(site);
        this.remarks = new Remarks(site);
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean comment = request.getServletPath().equals(Addresses.COMMENT);
        Optional<PageRow> page = site().page(request.getParameter("pageId"));
        Optional<SpaceRow> space = page.flatMap(found -> site().space(found.spaceKey()));
        if (space.isEmpty()) {
            site().notFound(request, response);
        } else if (!remarks.mayAdd(comment ? Permissions.COMMENT : Permissions.CREATEATTACHMENT, space.get())) {
            String why = "Du kan ikke kommentere eller legge ved noe her.";
            site().refuse(request, response, HttpServletResponse.SC_FORBIDDEN, why);
        } else if (comment) {
            comment(page.get(), String.valueOf(request.getParameter("content")));
            response.sendRedirect(Addresses.page(site().parts(), page.get()) + "#comments-section");
        } else {
            attach(request, response, page.get());
        }
    }

    /** Plain text, a paragraph a line. */
    private void comment(PageRow page, String content) {
        Html body = new Html();
        content.lines().filter(line -> !line.isBlank()).forEach(line -> body.element("p", line.trim()));
        if (!body.toString().isEmpty()) {
            site().parts()
                    .world()
                    .comments()
                    .add(
                            page.id(),
                            body.toString(),
                            CurrentUser.get().orElseThrow().key());
        }
    }

    private void attach(HttpServletRequest request, HttpServletResponse response, PageRow page) throws IOException {
        try {
            String user = CurrentUser.get().orElseThrow().key();
            site().parts().world().attachments().add(page.id(), Uploads.file(request), user);
            response.sendRedirect(Addresses.page(site().parts(), page) + "#attachments-section");
        } catch (NameTaken e) {
            String why = "Siden har allerede et vedlegg med dette navnet.";
            site().refuse(request, response, HttpServletResponse.SC_CONFLICT, why);
        } catch (ServletException | IllegalArgumentException e) {
            site().refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "Velg en fil først.");
        }
    }
}
