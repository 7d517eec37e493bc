// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One who orders jobs and waits for them. */
final class JobVisitor {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final int GLANCE = 100;

    private final Visitor visitor;

    JobVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What the rows would make; they are sent as they are. */
    JsonNode preview(String programme, String body) {
        return visitor.post(Visitor.REST + "/programmes/" + programme + "/jobs?preview=true", body)
                .json();
    }

    /** Starts a job with those numbers and returns its id. */
    int start(String programme, String... numbers) {
        Answer answer = tryToStart(programme, numbers);
        if (answer.status() != 202) {
            throw new AssertionError(answer);
        }
        return answer.json().path("job").asInt();
    }

    Answer tryToStart(String programme, String... numbers) {
        return send(programme, "{\"rows\": [" + rows(numbers) + "]}");
    }

    /** Orders a job with that body. */
    Answer send(String programme, String body) {
        return visitor.post(Visitor.REST + "/programmes/" + programme + "/jobs", body);
    }

    static String rows(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> "{\"number\": \"" + number + "\"}")
                .collect(Collectors.joining(","));
    }

    JsonNode job(int id) {
        return visitor.rest("/jobs/" + id).json();
    }

    /** Does that to the job. */
    Answer act(int id, String what) {
        return visitor.post(Visitor.REST + "/jobs/" + id + "/" + what, "");
    }

    /** The job when it has come to that state. */
    JsonNode until(int id, String state) {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        JsonNode job = job(id);
        while (!job.path("state").asText().equals(state)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not " + state + ": " + job);
            }
            pause();
            job = job(id);
        }
        return job;
    }

    static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
