// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.meeting.SheetBodies;
import no.ks.absolutt.core.meeting.SheetContent;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.roles.Finding;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.text.Language;

/** Sheets for meetings as pages: never a name, since roles are what a meeting needs. Thread-safe. */
public final class SheetPages implements SheetBodies {

    private static final int MOST_POINTS = 10;

    private final GroupRoles roles;

    /** With the names of those roles. */
    public SheetPages(GroupRoles roles) {
        this.roles = roles;
    }

    @Override
    public String title(SheetContent content, int number) {
        Words words = words(content);
        String title = words.text("sheet.title", new Dates(words).day(content.day()));
        return number == 1 ? title : words.text("sheet.title.number", title, number);
    }

    @Override
    public String body(SheetContent content) {
        Words words = words(content);
        SheetDocument page = new SheetDocument();
        page.facts(when(content, words));
        boolean isReference = group(content) == Group.REFERENCE;
        list(page, words, isReference ? "reference" : "roles", roles(content));
        list(page, words, "due", due(content, words));
        List<String> points = points(content, words);
        if (!points.isEmpty()) {
            list(page, words, "points", points);
        }
        String first = words.text("sheet.tasks.first");
        content.before().ifPresent(before -> {
            page.heading(words.text("sheet.before"));
            if (page.tasksOf(before, first) == 0) {
                page.paragraph(words.text("sheet.none"));
            }
        });
        page.heading(words.text("sheet.tasks"));
        page.task(first);
        page.heading(words.text("sheet.notes"));
        page.paragraph(words.text("sheet.notes.rule"));
        page.placeholder(words.text("sheet.notes.here"));
        return page.written();
    }

    private static Words words(SheetContent content) {
        return Words.in(content.space().participation().language());
    }

    /** Whose meeting it is: the participant group's where none is planned on that day. */
    private static Group group(SheetContent content) {
        return content.meeting()
                        .filter(one -> one.kind() == EventKind.REFERENCE_MEETING)
                        .isPresent()
                ? Group.REFERENCE
                : Group.PARTICIPANT;
    }

    private static Map<String, String> when(SheetContent content, Words words) {
        EventWords events = new EventWords(words, content.space().municipality().isCounty());
        Map<String, String> facts = new LinkedHashMap<>();
        String time = words.text("sheet.when");
        facts.put(time, new Dates(words).day(content.day()));
        content.meeting().ifPresent(meeting -> {
            facts.put(time, events.when(meeting.time()));
            facts.put(words.text("sheet.what"), events.title(meeting));
            putSaid(facts, words.text("sheet.place"), meeting.content().place());
            putSaid(facts, words.text("sheet.note"), meeting.content().note());
        });
        return facts;
    }

    private static void putSaid(Map<String, String> facts, String name, String text) {
        if (text != null) {
            facts.put(name, text);
        }
    }

    private static void list(SheetDocument page, Words words, String part, List<String> items) {
        page.heading(words.text("sheet." + part));
        if (items.isEmpty()) {
            page.paragraph(words.text("sheet.none"));
        } else {
            page.list(items);
        }
    }

    private List<String> roles(SheetContent content) {
        Language language = content.space().participation().language();
        boolean county = content.space().municipality().isCounty();
        return content.group().in(group(content)).stream()
                .filter(member -> !member.seat().isDeputy())
                .map(member -> roles.nameOf(member.seat().role(), language, county))
                .distinct()
                .toList();
    }

    private static List<String> due(SheetContent content, Words words) {
        Dates dates = new Dates(words);
        boolean county = content.space().municipality().isCounty();
        return content.due().stream()
                .map(milestone -> words.text(
                        milestone.due().isBefore(content.day()) ? "sheet.due.over" : "sheet.due.item",
                        title(milestone, county, words),
                        dates.day(milestone.due())))
                .toList();
    }

    /** Discussions first, since they concern the whole area; a meeting has no time for all that is not settled. */
    private static List<String> points(SheetContent content, Words words) {
        RoleSentences sentences = new RoleSentences(words);
        Stream<String> findings = content.points().findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.CHANGED)
                .map(finding -> in(finding.area(), sentences.of(finding), words));
        Stream<String> unsettled =
                content.points().unsettled().stream().map(point -> in(point.area(), sentences.of(point), words));
        return Stream.concat(findings, unsettled).limit(MOST_POINTS).toList();
    }

    private static String in(MappedArea area, String sentence, Words words) {
        return words.text("sheet.point", words.local(area.name()), sentence);
    }

    private static String title(TrackedMilestone milestone, boolean county, Words words) {
        return words.local(milestone.milestone().titleFor(county));
    }
}
