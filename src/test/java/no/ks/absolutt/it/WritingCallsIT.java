// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every call of docs/openapi.yaml that writes in a space: whom it refuses, and that it does so in a read-only site, before
 * it looks at what was sent. What is sent is nothing at all, so a call that looked at it first would answer 400.
 */
@RunWith(Parameterized.class)
public class WritingCallsIT {

    private static final String SPACE = "ABS3420";
    /** The one call that readers of a space may make. */
    private static final String REPORT = "POST /spaces/{spaceKey}/reports";

    private static final Map<String, String> PLACES = Map.of(
            "{spaceKey}", SPACE,
            "{milestone}", "etter.linja",
            "{theme}", "roller",
            "{area}", "sfo",
            "{role}", "REK",
            "{no}", "1",
            "{id}", "1");

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Parameterized.Parameter
    public String call;

    @Parameterized.Parameters(name = "{0}")
    public static List<String> calls() throws IOException {
        List<String> calls = new ArrayList<>();
        String address = "";
        for (String line : Files.readAllLines(Path.of("docs/openapi.yaml"))) {
            if (line.matches("  /\\S+:")) {
                address = line.strip().replace(":", "");
            } else if (line.matches("    (put|post|delete):") && address.startsWith("/spaces/")) {
                calls.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + address);
            }
        }
        assertThat(calls).hasSizeGreaterThan(20).contains(REPORT);
        return calls;
    }

    @After
    public void siteIsWritableAgain() {
        sandbox.setReadOnly(false);
    }

    @Test
    public void inAReadOnlySiteItIsRefusedAndNothingIsWritten() {
        sandbox.setReadOnly(true);

        assertRefused(sandbox.as("kari"), "405 READ_ONLY");
        assertRefused(sandbox.as("rita"), "405 READ_ONLY");
    }

    @Test
    public void whoIsNotLoggedInIsAskedToLogIn() {
        assertRefused(sandbox.nobody(), "401 NOT_LOGGED_IN");
    }

    @Test
    public void strangersLearnNothing() {
        assertRefused(sandbox.as("nils"), "404 NOT_FOUND");
        assertRefused(sandbox.as("ukjent"), "404 NOT_FOUND");
    }

    @Test
    public void readersAndKsMayNot() {
        assertRefused(sandbox.as("ola"), call.equals(REPORT) ? "400 INVALID milestone" : "403 FORBIDDEN");
        assertRefused(sandbox.as("ks"), "403 FORBIDDEN");
    }

    @Test
    public void withoutTheTokenAgainstForgedRequestsItIsRefused() {
        assertRefused(sandbox.as("kari").withoutToken(), "403 FORBIDDEN");
    }

    private void assertRefused(Visitor visitor, String refusal) {
        List<Answer> answers = new ArrayList<>();
        List<String> statements = sandbox.statementsOf(() -> answers.add(sent(visitor)));

        assertThat(answers.get(0).refusal()).as(answers.get(0).body()).startsWith(refusal);
        assertThat(statements).noneMatch(sql -> sql.matches("(?is)(insert|update|delete)\\b.*"));
    }

    private Answer sent(Visitor visitor) {
        String[] parts = call.split(" ");
        String address = parts[1];
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        assertThat(address).doesNotContain("{");
        boolean deletes = parts[0].equals("DELETE");
        return visitor.send(
                parts[0],
                Visitor.REST + address + (deletes ? "?revision=1" : ""),
                deletes ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    }
}
