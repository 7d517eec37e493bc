// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.host.NameTaken;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.SpaceStatus;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.Spaces;

/** {@code /rest/api/space}: list, read, make (ordinary, or private at {@code /_private}), archive and delete spaces. */
final class SpaceRestServlet extends RestServlet {

    private static final long serialVersionUID = 1L;
    private static final String PRIVATE = "_private";

    private final transient RestShapes shapes;

    SpaceRestServlet(Site site, PageView view) {
        super(site);
        this.shapes = new RestShapes(site, view, mapper());
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = id(request) == null ? new String[0] : id(request).split("/", 2);
        String id = path.length == 0 ? null : path[0];
        String place = id == null ? "" : id.equals(PRIVATE) ? " private" : " key";
        String call = request.getMethod() + place + (path.length < 2 ? "" : "/" + path[1]);
        switch (call) {
            case "GET" -> {
                List<String> expand = expand(request, List.of());
                ObjectNode list = list(request, wanted(request), space -> shapes.space(space, expand));
                send(response, HttpServletResponse.SC_OK, list);
            }
            case "GET key" -> space(request, response, visible(id));
            case "POST" -> space(request, response, create(json(request), SpaceVisibility.ORDINARY));
            case "POST private" -> space(request, response, create(json(request), SpaceVisibility.PRIVATE));
            case "DELETE key" -> delete(visible(id), response);
            case "PUT key/archive" -> setStatus(visible(id), SpaceStatus.ARCHIVED, response);
            case "PUT key/restore" -> setStatus(visible(id), SpaceStatus.CURRENT, response);
            default ->
                throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "The sandbox does not know " + call);
        }
    }

    private void space(HttpServletRequest request, HttpServletResponse response, SpaceRow space) throws IOException {
        send(response, HttpServletResponse.SC_OK, shapes.space(space, expand(request, List.of())));
    }

    private SpaceRow visible(String key) {
        return site().space(key)
                .orElseThrow(() -> new Refused(HttpServletResponse.SC_NOT_FOUND, "No space with key : " + key));
    }

    private SpaceRow create(JsonNode json, SpaceVisibility visibility) {
        refuseWhenReadOnly();
        SandboxUser user = CurrentUser.get().orElseThrow();
        Spaces spaces = site().parts().world().spaces();
        String key = json.path("key").asText();
        String name = json.path("name").asText().trim();
        if (!spaces.mayCreate(user)) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "Not permitted to create spaces");
        }
        if (!key.matches("[A-Za-z0-9]{1,255}") || name.isEmpty() || name.length() > 255) {
            throw new Refused(
                    HttpServletResponse.SC_BAD_REQUEST, "A key of letters and digits and a name are required");
        }
        try {
            return spaces.create(key, name, user.key(), visibility);
        } catch (NameTaken e) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, "A space already exists with key " + key);
        }
    }

    /** Doing it twice is doing it once, as in the product. */
    private void setStatus(SpaceRow space, SpaceStatus status, HttpServletResponse response) {
        refuseUnlessAdministered(space);
        site().parts().world().spaces().setStatus(space.id(), status);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void refuseUnlessAdministered(SpaceRow space) {
        refuseWhenReadOnly();
        if (!site().may(Permissions.SETSPACEPERMISSIONS, space)) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "Not permitted to administer space " + space.key());
        }
    }

    /** Done at once; the product hands out a long task, which nobody can look up here. */
    private void delete(SpaceRow space, HttpServletResponse response) throws IOException {
        refuseUnlessAdministered(space);
        site().parts().world().spaces().delete(space.id());
        send(response, HttpServletResponse.SC_ACCEPTED, mapper().createObjectNode());
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
