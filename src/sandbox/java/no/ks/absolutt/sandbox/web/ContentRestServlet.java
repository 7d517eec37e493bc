// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import no.ks.absolutt.sandbox.content.StorageXml;
import no.ks.absolutt.sandbox.host.NameTaken;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Pages;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.StaleVersion;

/** {@code /rest/api/content}: find, read, make, change and delete pages; comment on them and attach files. */
final class ContentRestServlet extends RestServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> USUAL = List.of("space", "version");

    private final transient RestShapes shapes;
    private final transient ChildRest children;

    ContentRestServlet(Site site, PageView view) {
        super(site);
        this.shapes = new RestShapes(site, view, mapper());
        this.children = new ChildRest(site, mapper());
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = id(request) == null ? new String[0] : id(request).split("/", 2);
        String id = path.length == 0 ? null : path[0];
        String call = request.getMethod() + (id == null ? "" : " id") + (path.length < 2 ? "" : "/" + path[1]);
        switch (call) {
            case "GET" -> {
                List<String> expand = expand(request, List.of());
                send(
                        response,
                        HttpServletResponse.SC_OK,
                        list(request, find(request), page -> shapes.page(page, expand)));
            }
            case "GET id" -> page(request, response, visible(id));
            case "POST" -> post(request, response, json(request));
            case "GET id/child/comment" -> children(request, response, children.comments(visible(id)));
            case "GET id/child/attachment" -> children(request, response, children.attachments(visible(id)));
            case "POST id/child/attachment" -> {
                PageRow page = visible(id);
                ObjectNode made = children.addAttachment(request, page, space(page.spaceKey()));
                children(request, response, List.of(made));
            }
            case "DELETE id" -> trash(visible(id), response);
            case "PUT id" -> page(request, response, change(visible(id), json(request)));
            default ->
                throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "The sandbox does not know " + call);
        }
    }

    private void children(HttpServletRequest request, HttpServletResponse response, List<ObjectNode> all)
            throws IOException {
        send(response, HttpServletResponse.SC_OK, list(request, all, one -> one));
    }

    private void post(HttpServletRequest request, HttpServletResponse response, JsonNode json) throws IOException {
        if (json.path("type").asText().equals("comment")) {
            PageRow page = visible(json.path("container").path("id").asText());
            ObjectNode made = children.addComment(page, space(page.spaceKey()), storage(json, ""));
            send(response, HttpServletResponse.SC_OK, made);
        } else {
            page(request, response, create(json));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, PageRow page) throws IOException {
        send(response, HttpServletResponse.SC_OK, shapes.page(page, expand(request, USUAL)));
    }

    /** The pages of one space, or of all that the user may see; by title where one is given. */
    private List<PageRow> find(HttpServletRequest request) {
        Pages pages = site().parts().world().pages();
        String key = request.getParameter("spaceKey");
        String title = request.getParameter("title");
        List<SpaceRow> spaces = key == null
                ? site().parts().world().spaces().visibleTo(CurrentUser.get().orElseThrow())
                : List.of(space(key));
        return spaces.stream()
                .flatMap(space -> title == null
                        ? pages.inSpace(space.key()).stream()
                        : pages.byTitle(space.key(), title).stream())
                .toList();
    }

    private PageRow create(JsonNode json) {
        SpaceRow space = space(json.path("space").path("key").asText());
        refuseUnlessEditable(space);
        JsonNode parent = json.path("ancestors").path(0).path("id");
        Long parentId = parent.isMissingNode()
                ? space.homePageId()
                : Long.valueOf(visible(parent.asText()).id());
        String user = CurrentUser.get().orElseThrow().key();
        NewPage page = new NewPage(space.key(), parentId, title(json), storage(json, ""), user);
        return saved(() -> site().parts().world().pages().create(page));
    }

    private PageRow change(PageRow page, JsonNode json) {
        refuseUnlessEditable(space(page.spaceKey()));
        if (!json.path("version").path("number").isInt()) {
            throw new Refused(
                    HttpServletResponse.SC_BAD_REQUEST, "Must supply an incremented version when updating Content.");
        }
        int basedOn = json.path("version").path("number").asInt() - 1;
        String user = CurrentUser.get().orElseThrow().key();
        PageChange change = new PageChange(title(json), storage(json, page.body()), basedOn, user);
        return saved(() -> site().parts().world().pages().save(page.id(), change));
    }

    private void trash(PageRow page, HttpServletResponse response) {
        refuseWhenReadOnly();
        if (!site().may(Permissions.REMOVEPAGE, space(page.spaceKey()))) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "Not permitted to delete content " + page.id());
        }
        site().parts().world().pages().trash(page.id());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private PageRow saved(Supplier<PageRow> work) {
        try {
            return work.get();
        } catch (StaleVersion e) {
            String message = "Version must be incremented on update. Current version is: " + e.current();
            throw new Refused(HttpServletResponse.SC_CONFLICT, message);
        } catch (NameTaken e) {
            String message = "A page with this title already exists: " + e.getMessage();
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, message);
        }
    }

    private static String title(JsonNode json) {
        String title = json.path("title").asText().trim();
        if (title.isEmpty() || title.length() > 255) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, "A title of 1 to 255 characters is required");
        }
        return title;
    }

    private static String storage(JsonNode json, String otherwise) {
        JsonNode value = json.path("body").path("storage").path("value");
        String storage = value.isMissingNode() ? otherwise : value.asText();
        try {
            StorageXml.parse(storage);
            return storage;
        } catch (StorageXml.NotWellFormed e) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, "Error parsing xhtml: " + e.getMessage());
        }
    }

    private PageRow visible(String id) {
        return site().page(id)
                .orElseThrow(() -> new Refused(
                        HttpServletResponse.SC_NOT_FOUND, "No content found with id: ContentId{id=" + id + "}"));
    }

    private SpaceRow space(String key) {
        return site().space(key)
                .orElseThrow(() -> new Refused(HttpServletResponse.SC_NOT_FOUND, "No space with key : " + key));
    }

    private void refuseUnlessEditable(SpaceRow space) {
        refuseWhenReadOnly();
        if (!site().mayEdit(space)) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "Could not change content in space " + space.key());
        }
    }
}
