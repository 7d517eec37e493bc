// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.platform.compat.HostMember;
import no.ks.absolutt.platform.compat.HostPart;

/** The page docs/compatibility.md, made of the same lists as the Compatibility screen. */
public final class CompatibilityPage {

    private static final String HEAD = """
            # What the plugin uses of Confluence

            Made by `mvn -q process-test-classes exec:java@compatibility-page`; do not edit. A test fails when it is out of date.

            The plugin is built against [signatures of its own](decisions/0001-stand-in-signatures.md), since Confluence could not be
            fetched where it was made. At start, and whenever a Confluence administrator opens the Compatibility screen, it looks up
            each of the %d types and members below in the Confluence that it runs in. A part that lacks one of them is off.

            ## Parts

            | part | without it the rest works | what is off without it | service it needs |
            |---|---|---|---|
            """;

    private static final String MEMBERS = """

            ## Types and members

            *Confirmed*: read in the documentation or source of the host or one of its libraries. *Seen in use*: another plugin is seen
            calling it. *Unconfirmed*: a guess. The stand-ins in `src/platform/java` say it in their Javadoc. `<init>` is a constructor.
            """;

    private static final Map<Findings.Evidence, String> WORDS = Map.of(
            Findings.Evidence.CONFIRMED, "confirmed",
            Findings.Evidence.SEEN, "seen in use",
            Findings.Evidence.UNCONFIRMED, "unconfirmed");

    private final List<String> members;
    private final SourceEvidence evidence;

    CompatibilityPage(List<String> members, SourceEvidence evidence) {
        this.members = members;
        this.evidence = evidence;
    }

    /**
     * Started by hand when the list has changed.
     *
     * @param arguments the folder with the compiled classes, that with the stand-ins' sources, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Output.text(Path.of(arguments[2]), of(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    /** The page for those classes and stand-ins. */
    static String of(Path classes, Path standIns) throws IOException {
        List<String> members = Files.readAllLines(classes.resolve(Packaging.MEMBERS), StandardCharsets.UTF_8);
        return new CompatibilityPage(members, new SourceEvidence(standIns)).text();
    }

    String text() {
        StringBuilder page = new StringBuilder(String.format(HEAD, members.size()));
        for (HostPart part : HostPart.values()) {
            page.append(row(
                    part.label(),
                    part.isOptional() ? "yes" : "no",
                    part.without(),
                    part.service().map(CompatibilityPage::code).orElse("–")));
        }
        page.append(MEMBERS);
        for (HostPart part : HostPart.values()) {
            append(part, page);
        }
        return page.toString();
    }

    private void append(HostPart part, StringBuilder page) {
        List<String> own =
                members.stream().filter(line -> HostPart.of(line) == part).toList();
        page.append("\n### ").append(part.label()).append("\n\n");
        if (own.isEmpty()) {
            page.append("Nothing calls it yet.\n");
            return;
        }
        page.append("| type | members used | evidence | where it was read |\n|---|---|---|---|\n");
        own.stream()
                .collect(TreeMap<String, List<String>>::new, this::sort, Map::putAll)
                .forEach((type, lines) -> alike(lines)
                        .forEach((known, names) -> page.append(
                                row(code(type), String.join("<br>", names), WORDS.get(known.mark()), known.source()))));
    }

    private void sort(Map<String, List<String>> types, String line) {
        types.computeIfAbsent(line.replaceFirst("#.*", ""), type -> new ArrayList<>())
                .add(line);
    }

    /** The members of one type by what is known of them, in the order of the list. */
    private Map<Evidence, List<String>> alike(List<String> lines) {
        Map<Evidence, List<String>> found = new LinkedHashMap<>();
        for (String line : lines) {
            Evidence known = evidence.of(line)
                    .orElseThrow(() -> new IllegalStateException("Say in the Javadoc of " + line
                            + " where it was read: Confirmed …, Seen in use … or Unconfirmed …"));
            found.computeIfAbsent(known, each -> new ArrayList<>()).add(name(line));
        }
        return found;
    }

    private static String name(String line) {
        int member = line.indexOf('#') + 1;
        return member == 0 ? "(the type)" : code(new HostMember(line).readable().substring(member));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
