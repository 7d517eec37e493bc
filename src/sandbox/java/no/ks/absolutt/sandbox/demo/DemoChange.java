// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * One change of a milestone.
 *
 * @param who user name
 */
record DemoChange(LocalDateTime at, String who, String number, String milestone, Said said) {

    /** What was said of the milestone; null for what was not; {@code needsSupport} is "ja" or "nei". */
    record Said(String status, String note, String evidence, String due, String needsSupport, String supportQuestion) {}

    static List<DemoChange> all() {
        return DemoTable.read(
                "changes",
                row -> new DemoChange(
                        LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                        row.get("who"),
                        row.get("number"),
                        row.get("milestone"),
                        new Said(
                                row.get("status"),
                                row.get("note"),
                                row.get("evidence"),
                                row.get("due"),
                                row.get("needsSupport"),
                                row.get("supportQuestion"))));
    }

    /** The body of the call that makes the change. */
    ObjectNode body(int revision) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("status", said.status()).put("revision", revision);
        put(body, "note", said.note());
        put(body, "evidence", said.evidence());
        put(body, "due", said.due());
        if (said.needsSupport() != null) {
            body.put("needsSupport", said.needsSupport().equals("ja"));
        }
        put(body, "supportQuestion", said.supportQuestion());
        return body;
    }

    private static void put(ObjectNode body, String field, String value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
