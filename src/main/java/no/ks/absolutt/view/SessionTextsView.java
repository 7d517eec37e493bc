// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.programme.Today;

/** What KS has written of a session, as the template of {@code absolutt-session} reads it. */
final class SessionTextsView {

    private final Showing showing;
    private final Words words;
    private final Prose prose;

    SessionTextsView(Showing showing) {
        this.showing = showing;
        this.words = showing.words();
        this.prose = new Prose(showing);
    }

    /** All of it; null where KS has written nothing. */
    LinkedHashMap<String, Object> whole(Session session, SessionTexts texts) {
        if (texts.isEmpty()) {
            return null;
        }
        return new Fields()
                .with("heading", heading(texts))
                .with("agendaHeading", words.text("session.ks.agenda"))
                .with("days", texts.agenda().isEmpty() ? null : days(session, texts.agenda()))
                .with("parts", parts(texts))
                .with("linksHeading", words.text("session.ks.links"))
                .with("links", texts.links().isEmpty() ? null : prose.links(texts.links()))
                .map();
    }

    /** That there is something, when it was written, and what; null where KS has written nothing. */
    String brief(SessionTexts texts) {
        if (texts.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        if (!texts.agenda().isEmpty()) {
            names.add(words.text("session.ks.agenda"));
        }
        written(texts).forEach(part -> names.add(name(part)));
        if (!texts.links().isEmpty()) {
            names.add(words.text("session.ks.links"));
        }
        return words.text("session.ks.brief", heading(texts), String.join(" · ", names));
    }

    private String heading(SessionTexts texts) {
        LocalDate day = texts.updatedAt().atZone(Today.ZONE).toLocalDate();
        return words.text(
                "session.ks.heading", showing.dates().dayIn(showing.today().getYear(), day));
    }

    private List<LinkedHashMap<String, Object>> parts(SessionTexts texts) {
        return written(texts).stream()
                .map(part -> new Fields()
                        .with("heading", name(part))
                        .with("list", part.isList())
                        .with("texts", prose.all(texts.of(part)))
                        .map())
                .toList();
    }

    private static List<Part> written(SessionTexts texts) {
        return List.of(Part.values()).stream()
                .filter(part -> !texts.of(part).isEmpty())
                .toList();
    }

    private String name(Part part) {
        return words.text("session.ks." + part);
    }

    /** A table a day. A session of one day needs no day above its table. */
    private List<LinkedHashMap<String, Object>> days(Session session, List<AgendaItem> agenda) {
        Map<Integer, List<AgendaItem>> byDay =
                agenda.stream().collect(Collectors.groupingBy(AgendaItem::day, TreeMap::new, Collectors.toList()));
        boolean oneDay =
                byDay.size() == 1 && (!session.hasDate() || session.from().equals(session.to()));
        List<LinkedHashMap<String, Object>> days = new ArrayList<>();
        byDay.forEach((day, items) -> days.add(new Fields()
                .with("heading", oneDay ? null : day(session, day))
                .with("timed", has(items, AgendaItem::begins))
                .with("spoken", has(items, AgendaItem::speaker))
                .with("items", items.stream().map(this::item).toList())
                .map()));
        return days;
    }

    private static boolean has(List<AgendaItem> items, Function<AgendaItem, Object> column) {
        return items.stream().anyMatch(item -> column.apply(item) != null);
    }

    /** «Dag 1» where the date is not settled, or the session has become shorter since the agenda was written. */
    private String day(Session session, int day) {
        LocalDate date = session.hasDate() ? session.from().plusDays(day - 1L) : null;
        return date == null || date.isAfter(session.to())
                ? words.text("session.ks.day", day)
                : showing.dates().weekday(date);
    }

    private LinkedHashMap<String, Object> item(AgendaItem item) {
        return new Fields()
                .with("time", showing.dates().times(item.begins(), item.ends()))
                .with("what", words.local(item.what()))
                .with("lang", prose.otherLanguage(item.what()))
                .with("speaker", item.speaker())
                .map();
    }
}
