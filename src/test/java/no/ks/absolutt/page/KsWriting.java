// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;

/** What KS has written of the small programme that {@link Elverum} takes part in. */
final class KsWriting {

    static final Instant ON_9_APRIL = Instant.parse("2021-04-09T08:00:00Z");

    private KsWriting() {}

    /** Of the second session, which lasts two days. */
    static SessionTexts ofSession() {
        return new SessionTexts(
                List.of(
                        item(2, null, null, "Oppsummering", null),
                        item(1, "09:00", "09:45", "Velkommen <b>alle</b>", "Kåre & co"),
                        item(1, "10:00", null, "Gruppearbeid", null)),
                Map.of(
                        Part.PRACTICAL,
                        List.of(new LocalText("Møt opp <i>tidlig</i>.\nTa med PC.\n \n\nLunsj er kl. 12.", null, null)),
                        Part.REFLECTION,
                        List.of(
                                new LocalText("Hva lærte dere?", "Kva lærte de?", "What did you learn?"),
                                new LocalText("Hva nå?", "Kva no?", null))),
                List.of(new Link(LocalText.nb("Om \"tall\""), "/display/TALL?a=1&b=2")),
                ON_9_APRIL,
                1);
    }

    /** The assignment of a session alone. */
    static SessionTexts assignment(String text, Instant when) {
        return new SessionTexts(List.of(), Map.of(Part.ASSIGNMENT, List.of(LocalText.nb(text))), List.of(), when, 1);
    }

    static Programme saying(TextField field, LocalText... texts) {
        return saying(new ProgrammeTexts("34", Map.of(field, List.of(texts)), List.of()));
    }

    static Programme saying(ProgrammeTexts texts) {
        Programme of = Elverum.PROGRAMME;
        return new Programme(
                of.key(),
                of.name(),
                of.state(),
                texts,
                of.dates(),
                of.themes(),
                of.sessions(),
                of.milestones(),
                of.revision());
    }

    /** The programme with another session in place of the one with its number. */
    static Programme with(Session session) {
        Programme of = Elverum.PROGRAMME;
        return of.withSessions(of.sessions().stream()
                .map(one -> one.id() == session.id() && one.id() != 0 ? session : one)
                .toList());
    }

    private static AgendaItem item(int day, String begins, String ends, String what, String speaker) {
        return new AgendaItem(day, time(begins), time(ends), LocalText.nb(what), speaker);
    }

    private static LocalTime time(String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
