// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.TrackedMilestone;

/** What is read on the wall, in words. Immutable. */
public final class WallWords {

    private static final List<String> NAMES =
            List.of("wall", "previous", "next", "end", "place", "keys", "keys-read", "unconfirmed", "status");

    private final Words words;
    private final LocalDate today;

    /** In the language of those words, on that day. */
    public WallWords(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The texts that {@code wall.js} puts on the page, by the names it knows them by. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        FactTexts.in(words).forEach(text -> put(texts, text));
        FactTexts.of(words, "wall.", NAMES).forEach(text -> put(texts, text));
        for (Status status : Status.values()) {
            texts.put(status.name().toLowerCase(Locale.ROOT), words.text("status." + status));
        }
        return texts;
    }

    /** The next session and how far away it is, or when; null where all are held. */
    public String countdown(Optional<Session> next) {
        return next.map(session -> words.text("wall.countdown", new SessionWords(words).name(session), when(session)))
                .orElse(null);
    }

    private String when(Session session) {
        Dates dates = new Dates(words);
        String away = session.hasDate() ? dates.away(today, session.from(), session.to()) : null;
        return away == null ? dates.of(session.date()) : away;
    }

    /** How much of the phase is done. */
    public String sum(PhaseProgress phase) {
        return phase.counted() == 0
                ? words.text("script.nothing-counts")
                : words.text("script.sum", phase.done(), phase.counted());
    }

    /** When it is due, as long as something remains to be done; null otherwise. */
    public String due(TrackedMilestone milestone) {
        if (!milestone.isOpen() || milestone.due() == null) {
            return null;
        }
        return words.text(
                "wall.due." + milestone.urgency(today), new Dates(words).dayIn(today.getYear(), milestone.due()));
    }

    private static void put(Map<String, String> texts, Map<String, Object> text) {
        texts.put((String) text.get("name"), (String) text.get("text"));
    }
}
