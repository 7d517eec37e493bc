// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.storage.row.SessionTextRow;

/** What KS has written about a session as rows, which are in order. */
final class StoredSessionTexts {

    private static final String AGENDA = "AGENDA";
    private static final String LINK = "LINK";

    private final int session;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private StoredSessionTexts(int session) {
        this.session = session;
    }

    static SessionTexts of(List<SessionTextRow> rows, Instant updatedAt, int revision) {
        List<AgendaItem> agenda = new ArrayList<>();
        Map<Part, List<LocalText>> texts = new EnumMap<>(Part.class);
        List<Link> links = new ArrayList<>();
        for (SessionTextRow row : rows) {
            switch (row.getField()) {
                case AGENDA -> agenda.add(item(row));
                case LINK -> links.add(new Link(text(row), row.getUrl()));
                default ->
                    texts.computeIfAbsent(Part.valueOf(row.getField()), part -> new ArrayList<>())
                            .add(text(row));
            }
        }
        return new SessionTexts(agenda, texts, links, updatedAt, revision);
    }

    /** The rows to be made for the texts of a session. */
    static List<Map<String, Object>> rows(int session, SessionTexts texts) {
        StoredSessionTexts stored = new StoredSessionTexts(session);
        texts.agenda().forEach(stored::add);
        for (Part part : Part.values()) {
            texts.of(part).forEach(text -> stored.add(stored.columns(part.name(), text)));
        }
        texts.links()
                .forEach(link -> stored.add(stored.columns(LINK, link.title()).with(SessionTextRow.URL, link.url())));
        return stored.rows;
    }

    private void add(AgendaItem item) {
        add(columns(AGENDA, item.what())
                .with(SessionTextRow.DAY_NO, item.day())
                .with(SessionTextRow.BEGINS, written(item.begins()))
                .with(SessionTextRow.ENDS, written(item.ends()))
                .with(SessionTextRow.SPEAKER, item.speaker()));
    }

    private void add(Columns columns) {
        rows.add(columns.with(SessionTextRow.SORT_NO, rows.size()).values());
    }

    private Columns columns(String field, LocalText text) {
        return new Columns()
                .with(SessionTextRow.SESSION_ID, session)
                .with(SessionTextRow.FIELD, field)
                .with(SessionTextRow.CONTENT_NB, SessionTextRow.CONTENT_NN, SessionTextRow.CONTENT_EN, text);
    }

    private static AgendaItem item(SessionTextRow row) {
        return new AgendaItem(
                row.getDayNo(), time(row.getBegins()), time(row.getEnds()), text(row), Columns.text(row.getSpeaker()));
    }

    private static LocalText text(SessionTextRow row) {
        return Columns.text(row.getContentNb(), row.getContentNn(), row.getContentEn());
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static LocalTime time(String written) {
        return Columns.text(written) == null ? null : LocalTime.parse(written);
    }
}
