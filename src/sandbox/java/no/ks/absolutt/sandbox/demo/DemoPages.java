// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes on the pages through Confluence's own REST, each version as the user who wrote it. */
final class DemoPages {

    private static final String CONTENT = "/rest/api/content";

    private final DemoSite site;
    private final Timetable timetable;
    private final Map<String, Integer> written = new HashMap<>();

    DemoPages(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write(List<DemoEdit> edits) {
        edits.forEach(edit -> timetable.at(edit.at(), () -> write(edit)));
    }

    private void write(DemoEdit edit) {
        int based = written.merge(edit.number() + " " + edit.page(), 1, Integer::sum);
        JsonNode page = page(edit);
        int version = page.path("version").path("number").asInt();
        if (version <= based) {
            String body = page.path("body").path("storage").path("value").asText();
            site.put(
                    edit.who(),
                    CONTENT + "/" + page.path("id").asText(),
                    newVersion(edit, version + 1, edit.appliedTo(body)));
        }
    }

    private JsonNode page(DemoEdit edit) {
        JsonNode found = site.get(
                edit.who(),
                CONTENT + "?spaceKey=" + DemoMunicipality.spaceKey(edit.number()) + "&title="
                        + DemoSite.encoded(edit.page()) + "&expand=body.storage,version");
        if (found.path("results").size() != 1) {
            throw new IllegalStateException("Demo data: no page " + edit.page());
        }
        return found.path("results").get(0);
    }

    private static ObjectNode newVersion(DemoEdit edit, int version, String body) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("type", "page").put("title", edit.page());
        page.putObject("version").put("number", version);
        page.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        return page;
    }
}
