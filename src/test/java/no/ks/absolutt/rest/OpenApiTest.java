// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/openapi.yaml and docs/rest-api.md have every call of every resource, and no other. */
public class OpenApiTest {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/no/ks/absolutt/rest");
    /** Calls that only say that there is no such call. */
    private static final String NOTHING_YET = "unknown";

    @Test
    public void the_description_has_every_call_and_no_other() throws Exception {
        assertThat(described()).isEqualTo(written());
    }

    @Test
    public void the_page_has_a_heading_for_every_address() throws Exception {
        String page = Files.readString(java.nio.file.Path.of("docs/rest-api.md"));

        assertThat(written()).allSatisfy(call -> assertThat(page).containsPattern("(?m)^###.*`\\Q" + call + "\\E[`?]"));
    }

    private static Set<String> described() throws IOException {
        Set<String> calls = new TreeSet<>();
        String address = null;
        for (String line : Files.readAllLines(java.nio.file.Path.of("docs/openapi.yaml"))) {
            if (line.matches("  /\\S+:")) {
                address = line.strip().replace(":", "");
            } else if (line.matches("    (get|put|post|delete):")) {
                calls.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + address);
            }
        }
        return calls;
    }

    private static Set<String> written() throws Exception {
        Set<String> calls = new TreeSet<>();
        List<String> names;
        try (Stream<java.nio.file.Path> files = Files.list(SOURCES)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
        for (String name : names) {
            Class<?> resource = Class.forName("no.ks.absolutt.rest." + name);
            if (resource != UnknownResource.class) {
                addCalls(resource, calls);
            }
        }
        return calls;
    }

    private static void addCalls(Class<?> resource, Set<String> calls) {
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null && !method.getName().equals(NOTHING_YET)) {
                    Path below = method.getAnnotation(Path.class);
                    String address = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
                    calls.add(verb.value() + " " + address);
                }
            }
        }
    }
}
