// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the changes of milestones, each as the user who made it. */
final class DemoProgress {

    private final DemoSite site;
    private final Timetable timetable;
    private final Map<String, Map<String, Integer>> revisions = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    DemoProgress(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write(List<DemoChange> changes) {
        changes.forEach(change -> timetable.at(change.at(), () -> write(change)));
    }

    private void write(DemoChange change) {
        String path = "/rest/absolutt/1.0/spaces/" + DemoMunicipality.spaceKey(change.number()) + "/progress";
        int before = written.merge(change.number() + " " + change.milestone(), 1, Integer::sum) - 1;
        int stored = revisions
                .computeIfAbsent(change.number(), number -> stored(site.get(change.who(), path)))
                .getOrDefault(change.milestone(), 0);
        if (stored <= before) {
            site.put(change.who(), path + "/" + change.milestone(), change.body(before));
        }
    }

    private static Map<String, Integer> stored(JsonNode progress) {
        Map<String, Integer> revisions = new HashMap<>();
        for (JsonNode milestone : progress.findParents("revision")) {
            revisions.put(
                    milestone.path("key").asText(), milestone.path("revision").asInt());
        }
        return revisions;
    }
}
