// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** {@code GET /rest/api/space} and {@code GET /rest/api/space/KEY}. */
final class SpaceRestServlet extends RestServlet {
    private static final long serialVersionUID = 1L;

    private final transient RestShapes shapes;

    SpaceRestServlet(Site site, PageView view) {
        super(site);
        this.shapes = new RestShapes(site, view, mapper());
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "The sandbox only reads spaces here");
        }
        List<String> expand = expand(request, List.of());
        String key = id(request);
        if (key == null) {
            List<SpaceRow> seen = wanted(request);
            send(response, HttpServletResponse.SC_OK, list(request, seen, space -> shapes.space(space, expand)));
            return;
        }
        SpaceRow space = site().space(key)
                .orElseThrow(() -> new Refused(HttpServletResponse.SC_NOT_FOUND, "No space with key : " + key));
        send(response, HttpServletResponse.SC_OK, shapes.space(space, expand));
    }

    /** The spaces that the user may see; those of {@code spaceKey}, which may be given more than once. */
    private List<SpaceRow> wanted(HttpServletRequest request) {
        String[] keys = request.getParameterValues("spaceKey");
        List<SpaceRow> seen =
                site().parts().world().spaces().visibleTo(CurrentUser.get().orElseThrow());
        return keys == null
                ? seen
                : seen.stream()
                        .filter(space -> List.of(keys).contains(space.key()))
                        .toList();
    }
}
