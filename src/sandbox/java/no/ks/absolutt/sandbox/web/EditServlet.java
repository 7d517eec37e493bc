// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.StorageXml;
import no.ks.absolutt.sandbox.host.NameTaken;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Pages;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.StaleVersion;

/** The plain source editor, for a page that is there and for a new one. */
final class EditServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 255;

    private final transient EditorView view;

    EditServlet(Site site) {
        super(site);
        this.view = new EditorView(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty()) {
            site().notFound(request, response);
        } else if (!site().mayEdit(draft.get().space())) {
            forbid(request, response);
        } else {
            site().send(request, response, view.screen(request, draft.get(), EditorView.Notice.NONE));
        }
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> start = draft(request);
        if (start.isEmpty()) {
            site().notFound(request, response);
        } else if (!site().mayEdit(start.get().space())) {
            forbid(request, response);
        } else if (request.getParameter("preview") != null) {
            Draft draft = start.get().with(request);
            site().send(request, response, view.screen(request, draft, EditorView.Notice.PREVIEW));
        } else {
            save(request, response, start.get().with(request));
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response, Draft draft) throws IOException {
        try {
            if (draft.title().isEmpty() || draft.title().length() > LONGEST_TITLE) {
                throw new IllegalArgumentException("Tittelen må ha mellom 1 og 255 tegn.");
            }
            StorageXml.parse(draft.body());
            response.sendRedirect(Addresses.page(site().parts(), store(draft)));
        } catch (StaleVersion e) {
            PageRow current =
                    site().parts().world().pages().byId(draft.page().id()).orElseThrow();
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            Draft again = draft.basedOn(current);
            site().send(request, response, view.screen(request, again, EditorView.Notice.CONFLICT));
        } catch (NameTaken e) {
            again(request, response, draft, "Området har allerede en side med denne tittelen.");
        } catch (StorageXml.NotWellFormed e) {
            again(request, response, draft, "Innholdet er ikke gyldig lagringsformat: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            again(request, response, draft, e.getMessage());
        }
    }

    private void again(HttpServletRequest request, HttpServletResponse response, Draft draft, String problem)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        site().send(request, response, view.screen(request, draft, new EditorView.Notice(problem, false, false)));
    }

    private PageRow store(Draft draft) {
        Pages pages = site().parts().world().pages();
        String user = CurrentUser.get().orElseThrow().key();
        return draft.page() == null
                ? pages.create(new NewPage(draft.space().key(), draft.parentId(), draft.title(), draft.body(), user))
                : pages.save(draft.page().id(), new PageChange(draft.title(), draft.body(), draft.version(), user));
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        if (request.getServletPath().equals(Addresses.EDIT_PAGE)) {
            return site().page(request.getParameter("pageId"))
                    .flatMap(page -> site().space(page.spaceKey()).map(space -> Draft.of(space, page)));
        }
        return site().space(request.getParameter("spaceKey")).map(space -> newPage(space, request));
    }

    private Draft newPage(SpaceRow space, HttpServletRequest request) {
        Long parent = site().page(request.getParameter("parentPageId"))
                .filter(page -> page.spaceKey().equals(space.key()))
                .map(PageRow::id)
                .orElse(space.homePageId());
        String title = request.getParameter("title");
        return Draft.empty(space, parent, title == null ? "" : title);
    }

    private void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site().refuse(
                        request,
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        "Du kan ikke redigere sider i dette området.");
    }
}
