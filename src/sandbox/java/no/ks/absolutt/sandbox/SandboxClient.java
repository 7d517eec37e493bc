// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks a sandbox over HTTP as one person. Follows no redirects. Safe for use by many threads. */
public final class SandboxClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI site;
    private final String user;

    /** As the user, whose password is her name; null for nobody. */
    public SandboxClient(URI site, String user) {
        this.site = site;
        this.user = user;
    }

    /** Reads; the path begins with a slash, below the site's address. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON with the header against forged requests. */
    public HttpResponse<String> post(String path, String json) {
        return send(writing(path).POST(BodyPublishers.ofString(json)));
    }

    /** Puts JSON with the header against forged requests. */
    public HttpResponse<String> put(String path, String json) {
        return send(writing(path).PUT(BodyPublishers.ofString(json)));
    }

    /** A request of one's own, with address and login. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
        if (user != null) {
            byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        return request;
    }

    /**
     * Sends a request.
     *
     * @throws UncheckedIOException if the site does not answer
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder writing(String path) {
        return request(path).header("Content-Type", "application/json").header("X-Atlassian-Token", "no-check");
    }
}
