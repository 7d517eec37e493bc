// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.storage.row.SessionRow;
import no.ks.absolutt.storage.row.SessionTextRow;

/** What KS has written about sessions: revision and moment in the session's row, a row for each text. */
final class AoSessionTextStore implements SessionTextStore {

    private final ActiveObjects ao;

    AoSessionTextStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The revision first: who saves on texts that somebody has changed in between is told so, and overwrites nothing. */
    @Override
    public SessionTexts of(int session) {
        SessionRow[] rows = sessionRows(session);
        List<SessionTextRow> texts = Arrays.asList(textRows(ao, session));
        return Arrays.stream(rows)
                .filter(row -> row.getTextsRevision() > 0)
                .findFirst()
                .map(row ->
                        StoredSessionTexts.of(texts, Instant.ofEpochMilli(row.getTextsAt()), row.getTextsRevision()))
                .orElse(SessionTexts.NONE);
    }

    @Override
    public Set<Integer> written(String programme) {
        return ao.executeInTransaction(() -> {
            Query ofTheProgramme = Query.select().where(SessionRow.PROGRAMME_KEY + " = ?", programme);
            Object[] touched = Arrays.stream(ao.find(SessionRow.class, ofTheProgramme))
                    .filter(row -> row.getTextsRevision() > 0)
                    .map(SessionRow::getID)
                    .toArray();
            if (touched.length == 0) {
                return Set.<Integer>of();
            }
            String oneOf = "?" + ", ?".repeat(touched.length - 1);
            Query texts = Query.select().where(SessionTextRow.SESSION_ID + " IN (" + oneOf + ")", touched);
            return Arrays.stream(ao.find(SessionTextRow.class, texts))
                    .map(SessionTextRow::getSessionId)
                    .collect(Collectors.toSet());
        });
    }

    @Override
    public void put(int session, SessionTexts texts) {
        ao.executeInTransaction(() -> {
            for (SessionRow row : sessionRows(session)) {
                row.setTextsRevision(texts.revision());
                row.setTextsAt(texts.updatedAt().toEpochMilli());
                row.save();
            }
            ao.delete(textRows(ao, session));
            StoredSessionTexts.rows(session, texts).forEach(columns -> ao.create(SessionTextRow.class, columns));
            return null;
        });
    }

    private SessionRow[] sessionRows(int session) {
        return ao.find(SessionRow.class, Query.select().where("ID = ?", session));
    }

    static SessionTextRow[] textRows(ActiveObjects ao, int session) {
        Query ofTheSession = Query.select().where(SessionTextRow.SESSION_ID + " = ?", session);
        return ao.find(SessionTextRow.class, ofTheSession.order(SessionTextRow.SORT_NO));
    }
}
