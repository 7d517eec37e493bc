// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What the sandbox answered. */
record Answer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + status + " " + body, e);
        }
    }

    /** The body without the reference, which differs from one answer to the next. */
    JsonNode jsonWithoutReference() {
        JsonNode json = json();
        ((ObjectNode) json).remove("reference");
        return json;
    }

    String error() {
        return json().path("error").asText();
    }

    String field() {
        return json().path("field").asText(null);
    }

    /** Status, code and field of a refusal in one line. */
    String refusal() {
        return status + " " + error() + (field() == null ? "" : " " + field());
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
