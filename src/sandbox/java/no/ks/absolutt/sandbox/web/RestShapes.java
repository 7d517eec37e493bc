// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** Spaces and pages as JSON, in the shape of Confluence's own REST. */
final class RestShapes {

    private static final String BODY = "body.";

    private final Site site;
    private final PageView view;
    private final ObjectMapper mapper;

    RestShapes(Site site, PageView view, ObjectMapper mapper) {
        this.site = site;
        this.view = view;
        this.mapper = mapper;
    }

    ObjectNode space(SpaceRow space, List<String> expand) {
        ObjectNode json = mapper.createObjectNode().put("id", space.id()).put("key", space.key());
        json.put("name", space.name()).put("status", space.status().name()).put("type", "global");
        ObjectNode links = json.putObject("_links").put("webui", "/display/" + space.key());
        links.put("self", self("/rest/api/space/" + Addresses.encode(space.key())));
        String home = "/rest/api/content/" + space.homePageId();
        if (expand.contains("homepage")) {
            site.page(String.valueOf(space.homePageId()))
                    .ifPresent(page -> json.set("homepage", page(page, List.of())));
        } else {
            json.putObject("_expandable").put("homepage", home);
        }
        return json;
    }

    /** The page with what is to be expanded: space, version, ancestors, children are never; body.storage and others. */
    ObjectNode page(PageRow page, List<String> expand) {
        ObjectNode json =
                mapper.createObjectNode().put("id", String.valueOf(page.id())).put("type", "page");
        json.put("status", "current").put("title", page.title());
        ObjectNode expandable = mapper.createObjectNode();
        if (expand.contains("space")) {
            site.space(page.spaceKey()).ifPresent(space -> json.set("space", space(space, List.of())));
        } else {
            expandable.put("space", "/rest/api/space/" + page.spaceKey());
        }
        if (expand.contains("version")) {
            json.set("version", version(page));
        } else {
            expandable.put("version", "");
        }
        if (expand.contains("ancestors")) {
            ArrayNode ancestors = json.putArray("ancestors");
            site.parts().world().pages().ancestors(page.id()).forEach(one -> ancestors.add(page(one, List.of())));
        } else {
            expandable.put("ancestors", "");
        }
        bodies(json, page, expand);
        Object position = page.position() == null ? "none" : page.position();
        json.putObject("extensions").putPOJO("position", position);
        links(json, page);
        json.set("_expandable", expandable);
        return json;
    }

    private void bodies(ObjectNode json, PageRow page, List<String> expand) {
        for (String wanted : expand) {
            if (wanted.equals("body.storage")) {
                body(json, "storage", page.body());
            } else if (wanted.equals("body.view")) {
                body(json, "view", view.body(page, "display"));
            } else if (wanted.equals("body.export_view")) {
                body(json, "export_view", view.body(page, "html_export"));
            } else if (wanted.startsWith(BODY)) {
                json.withObject("/body").putObject("_expandable").put(wanted.substring(BODY.length()), "");
            }
        }
    }

    private static void body(ObjectNode json, String representation, String value) {
        json.withObject("/body").putObject(representation).put("value", value).put("representation", representation);
    }

    private ObjectNode version(PageRow page) {
        ObjectNode version = mapper.createObjectNode();
        ObjectNode by = version.putObject("by");
        site.parts().world().users().byKey(page.modifierKey()).ifPresentOrElse(user -> known(by, user), () -> by.put(
                        "type", "anonymous")
                .put("displayName", "Anonymous"));
        version.put("when", page.modifiedAt().toString()).put("message", "").put("number", page.version());
        return version.put("minorEdit", false).put("hidden", false);
    }

    private static void known(ObjectNode by, SandboxUser user) {
        by.put("type", "known").put("username", user.name()).put("userKey", user.key());
        by.put("displayName", user.fullName());
    }

    private void links(ObjectNode json, PageRow page) {
        ObjectNode links = json.putObject("_links").put("webui", Addresses.byTitle(page));
        links.put("edit", Addresses.EDIT_PAGE + "?pageId=" + page.id());
        links.put("self", self("/rest/api/content/" + page.id()));
        links.put("base", site.parts().options().baseUrl()).put("context", site.path(""));
    }

    private String self(String path) {
        return site.parts().options().baseUrl() + path;
    }
}
