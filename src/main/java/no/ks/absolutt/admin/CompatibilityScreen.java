// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.core.compat.Findings.Member;
import no.ks.absolutt.core.compat.Findings.Part;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** What was found in the host, in words: the whole in a sentence first, then what is missing, then everything. */
final class CompatibilityScreen {

    private final Findings found;
    private final Words words;

    private CompatibilityScreen(Findings found, Words words) {
        this.found = found;
        this.words = words;
    }

    /** The screen in the viewer's language. */
    static Screen of(Findings found, Viewer viewer) {
        return new CompatibilityScreen(found, Words.forViewer(viewer)).screen();
    }

    private Screen screen() {
        Fields view = new Fields()
                .texts(words, "compat.", "title", "intro", "host", "plugin", "missingTitle", "withheldTitle")
                .texts(words, "compat.", "name", "state", "without", "member", "evidence", "source")
                .texts(words, "compat.", "there", "marks", "yes", "no")
                .with("hostVersion", found.versions().host())
                .with("pluginVersion", found.versions().plugin())
                .with("complete", found.off().isEmpty())
                .with("summary", summary())
                .with("missing", members(found.missing()))
                .with("withheld", parts(withheld()))
                .with("groups", List.of(group("optional", true), group("needed", false)))
                .with("all", words.text("compat.all", found.members().size()))
                .with("members", members(found.members()));
        return Screen.ok("compatibility.vm", "compat", view);
    }

    private LinkedHashMap<String, Object> group(String name, boolean isOptional) {
        return new Fields()
                .with("id", "absolutt-" + name)
                .with("title", words.text("compat." + name))
                .with(
                        "parts",
                        parts(found.parts().stream()
                                .filter(part -> part.isOptional() == isOptional)
                                .toList()))
                .map();
    }

    private List<Part> withheld() {
        return found.off().stream()
                .filter(part -> part.withheldService() != null)
                .toList();
    }

    private List<LinkedHashMap<String, Object>> parts(List<Part> some) {
        return some.stream().map(this::part).toList();
    }

    private List<LinkedHashMap<String, Object>> members(List<Member> some) {
        return some.stream().map(this::member).toList();
    }

    private String summary() {
        if (found.off().isEmpty()) {
            return words.text("compat.complete");
        }
        String off = found.off().stream().map(part -> name(part.key())).collect(Collectors.joining(", "));
        int missing = found.missing().size();
        return missing == 0
                ? words.text("compat.lacksServices", withheld().size(), off)
                : words.text("compat.lacksMembers", missing, found.members().size(), off);
    }

    private LinkedHashMap<String, Object> part(Part part) {
        boolean off = part.state() == State.OFF;
        return new Fields()
                .with("name", name(part.key()))
                .with("state", words.text("compat.state." + part.state()))
                .with("off", off)
                .with("without", without(part.key()))
                .with("service", part.withheldService())
                .map();
    }

    private LinkedHashMap<String, Object> member(Member member) {
        String evidence =
                member.evidence() == null ? "UNKNOWN" : member.evidence().name();
        return new Fields()
                .with("member", member.name())
                .with("part", name(member.part()))
                .with("without", without(member.part()))
                .with("there", member.isThere())
                .with("evidence", words.text("compat.evidence." + evidence))
                .with("source", member.source())
                .map();
    }

    private String name(String part) {
        return words.text("compat.part." + part);
    }

    private String without(String part) {
        return words.text("compat.without." + part);
    }
}
