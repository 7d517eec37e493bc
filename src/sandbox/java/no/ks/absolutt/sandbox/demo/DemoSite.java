// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.ks.absolutt.sandbox.SandboxClient;

/** The started sandbox as its users reach it: JSON over HTTP. */
final class DemoSite {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;

    /** At an address with the context path. */
    DemoSite(URI address) {
        this.address = address;
    }

    /** What was answered, any status included. */
    record Answer(int status, JsonNode body) {}

    JsonNode get(String user, String path) {
        return required(answer(as(user).get(path)), path);
    }

    JsonNode post(String user, String path, String body) {
        return required(tryToPost(user, path, body), path);
    }

    JsonNode put(String user, String path, JsonNode body) {
        return required(tryToPut(user, path, body), path);
    }

    Answer tryToPut(String user, String path, JsonNode body) {
        return answer(as(user).put(path, body.toString()));
    }

    Answer tryToPost(String user, String path, String body) {
        return answer(as(user).post(path, body));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private SandboxClient as(String user) {
        return new SandboxClient(address, user);
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Demo data: " + response.uri() + " answered no JSON", e);
        }
    }

    private static JsonNode required(Answer answer, String path) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("Demo data: " + path + " answered " + answer);
        }
        return answer.body();
    }
}
