// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;

/** {@code /pages/viewpage.action?pageId=}, with {@code outputType=} for how the page looks elsewhere. */
final class ViewPageServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageView view;

    ViewPageServlet(Site site, PageView view) {
        super(site);
        this.view = view;
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageRow> page = site().page(request.getParameter("pageId"));
        if (page.isPresent()) {
            view.send(request, response, page.get());
        } else {
            site().notFound(request, response);
        }
    }
}
