// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Viewer;
import org.junit.Test;

/** docs/rest-api.md tells the truth: every example is sent, in order, and its answer compared. */
public class RestApiPageTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```http\\n(?<method>[A-Z]+) /(?<path>\\S+)\\nUser: (?<user>\\w+)\\n(?:\\n(?<body>.+?)\\n)?```\\n"
                    + "(?<status>\\d{3})\\n```json\\n(?<answer>.+?)```",
            Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    @Test
    public void every_example_is_answered_as_the_page_says() throws IOException {
        RestSite rest = new RestSite();
        rest.site.elverum();
        String page = Files.readString(Path.of("docs/rest-api.md"));
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();

        assertThat(examples).hasSize(page.split("```http").length - 1).hasSizeGreaterThan(10);
        examples.forEach(example -> check(rest, example));
    }

    private static void check(RestSite rest, MatchResult example) {
        String method = example.group(1);
        String body = example.group(4) == null ? "" : example.group(4);
        rest.as(new Viewer(example.group(3), false));

        RestSite.Reply reply =
                method.equals("GET") ? rest.get(example.group(2)) : rest.send(method, example.group(2), body);

        assertThat(reply.status()).as(example.group()).isEqualTo(Integer.parseInt(example.group(5)));
        String onOneLine = example.group(6).replaceAll("\\n\\s*", "");
        assertThat(reply.body()).as(example.group()).matches(pattern(onOneLine));
    }

    private static Pattern pattern(String answer) {
        List<String> parts =
                Arrays.stream(answer.split(LEFT_OUT, -1)).map(Pattern::quote).toList();
        return Pattern.compile(String.join(".*", parts), Pattern.DOTALL);
    }
}
