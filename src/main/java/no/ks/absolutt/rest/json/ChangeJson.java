// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;

/**
 * One row of the log.
 *
 * @param from what was changed, as it was before
 * @param to the same, as it was after
 * @param undoes the revision that it takes back; left out where it takes none back
 * @param reportedBy who reported what the change came of; left out where nobody did
 */
public record ChangeJson(
        int revision,
        String at,
        PersonJson by,
        Map<String, Object> from,
        Map<String, Object> to,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer undoes,
        @JsonInclude(JsonInclude.Include.NON_NULL) PersonJson reportedBy) {

    /**
     * The row with the facts that it changed.
     *
     * @param reporter user key of who reported what the change came of; null for none
     */
    public static ChangeJson of(Change change, String reporter, Names names) {
        Map<String, Object> before = facts(change.from());
        Map<String, Object> after = facts(change.to());
        Map<String, Object> from = new LinkedHashMap<>();
        Map<String, Object> to = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                from.put(name, before.get(name));
                to.put(name, value);
            }
        });
        return new ChangeJson(
                change.revision(),
                Times.time(change.at()),
                names.of(change.by()),
                from,
                to,
                change.isUndo() ? change.undoes() : null,
                names.of(reporter));
    }

    private static Map<String, Object> facts(Facts facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(EditJson.STATUS, facts.status().name());
        all.put(EditJson.NOTE, facts.note());
        all.put(EditJson.EVIDENCE, facts.evidence());
        all.put(EditJson.DUE, Times.day(facts.due()));
        all.put(EditJson.NEEDS_SUPPORT, facts.needsSupport());
        all.put(EditJson.SUPPORT_QUESTION, facts.supportQuestion());
        return all;
    }
}
