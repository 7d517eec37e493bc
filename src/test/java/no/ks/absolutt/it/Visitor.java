// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.ks.absolutt.sandbox.SandboxClient;

/** One who talks HTTP with a sandbox: a user by name and password, or nobody. Follows no redirects. */
final class Visitor {

    /** Where the plugin's own REST stands. */
    static final String REST = "/rest/absolutt/1.0";

    private final SandboxClient client;
    private final boolean withToken;

    Visitor(SandboxClient client) {
        this(client, true);
    }

    private Visitor(SandboxClient client, boolean withToken) {
        this.client = client;
        this.withToken = withToken;
    }

    /** The same person without the header that a write must carry. */
    Visitor withoutToken() {
        return new Visitor(client, false);
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer post(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    Answer put(String path, String body) {
        return send("PUT", path, BodyPublishers.ofString(body));
    }

    /** Sends a file as it is. */
    Answer upload(String path, byte[] file) {
        return send("POST", path, BodyPublishers.ofByteArray(file), "application/octet-stream");
    }

    /** Reads from the plugin's own REST. */
    Answer rest(String path) {
        return get(REST + path);
    }

    /** Lets a municipality take part, with a coordinator or null. */
    Answer makeSpace(String programme, String number, String coordinator) {
        String who = coordinator == null ? "" : ", \"coordinator\": \"" + coordinator + "\"";
        return post(
                REST + "/programmes/" + programme + "/municipalities", "{\"number\": \"" + number + "\"" + who + "}");
    }

    JsonNode progress(String spaceKey) {
        return rest("/spaces/" + spaceKey + "/progress").json();
    }

    Answer change(String spaceKey, String milestone, String body) {
        return put(REST + "/spaces/" + spaceKey + "/progress/" + milestone, body);
    }

    Answer changes(String spaceKey, String milestone) {
        return rest("/spaces/" + spaceKey + "/progress/" + milestone + "/changes");
    }

    /** A milestone as the tracker has it. */
    JsonNode milestone(String spaceKey, String key) {
        for (JsonNode milestone : progress(spaceKey).findParents("revision")) {
            if (milestone.path("key").asText().equals(key)) {
                return milestone;
            }
        }
        throw new AssertionError("No milestone " + key);
    }

    /** A page by its title, with the expansion. */
    JsonNode page(String spaceKey, String title, String expand) {
        JsonNode found = get("/rest/api/content?spaceKey=" + spaceKey + "&title="
                        + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&expand=" + expand)
                .json()
                .path("results");
        if (found.size() != 1) {
            throw new AssertionError("Pages with the title " + title + ": " + found);
        }
        return found.get(0);
    }

    /** The page as its readers see it. */
    String view(String spaceKey, String title) {
        return page(spaceKey, title, "body.view")
                .path("body")
                .path("view")
                .path("value")
                .asText();
    }

    /** Saves a new version of a page that was read with {@code expand=version}. */
    Answer save(JsonNode page, String body) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        changed.put("type", "page").put("title", page.path("title").asText());
        changed.putObject("version")
                .put("number", page.path("version").path("number").asInt() + 1);
        changed.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        return put("/rest/api/content/" + page.path("id").asText(), changed.toString());
    }

    Answer send(String method, String path, BodyPublisher body) {
        return send(method, path, body, "application/json");
    }

    private Answer send(String method, String path, BodyPublisher body, String type) {
        HttpRequest.Builder request =
                client.request(path).header("Content-Type", type).method(method, body);
        if (withToken) {
            request.header("X-Atlassian-Token", "no-check");
        }
        HttpResponse<String> response = client.send(request);
        return new Answer(response.statusCode(), response.body());
    }
}
