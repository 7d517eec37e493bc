// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The started sandbox as its users reach it: by HTTP, with the user name as password. */
final class DemoSite {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /** At an address with the context path. */
    DemoSite(URI address) {
        this.address = address;
    }

    /** What was answered, any status included. */
    record Answer(int status, JsonNode body) {}

    JsonNode get(String user, String path) {
        return required(send(user, "GET", path, null), path);
    }

    JsonNode post(String user, String path, JsonNode body) {
        return required(send(user, "POST", path, body), path);
    }

    JsonNode put(String user, String path, JsonNode body) {
        return required(send(user, "PUT", path, body), path);
    }

    Answer send(String user, String method, String path, JsonNode body) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo data was made", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return isJson ? JSON.readTree(response.body()) : JSON.getNodeFactory().textNode(response.body());
    }

    private static JsonNode required(Answer answer, String path) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(
                    "Demo data: " + path + " answered " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
