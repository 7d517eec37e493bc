// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.LocalText;

/** What the log says of a change to a session. */
final class SessionEdits {

    private SessionEdits() {}

    /** A session of the same kind of which nothing is known: what a new one differs from. */
    static Session nothing(Session made) {
        return new Session(
                0, null, made.kind(), null, null, null, SessionDate.UNKNOWN, null, Venue.UNSETTLED, made.revision());
    }

    /** The deed with each difference between two sessions of the programme; themes by their titles. */
    static Deed differences(Programme programme, Deed deed, Session before, Session after) {
        return deed.with("kind", before.kind(), after.kind())
                .with("no", before.no(), after.no())
                .with("theme", theme(programme, before), theme(programme, after))
                .with("title", nb(before.title()), nb(after.title()))
                .with("title.nn", nn(before.title()), nn(after.title()))
                .with("title.en", en(before.title()), en(after.title()))
                .with("subtitle", nb(before.subtitle()), nb(after.subtitle()))
                .with("subtitle.nn", nn(before.subtitle()), nn(after.subtitle()))
                .with("subtitle.en", en(before.subtitle()), en(after.subtitle()))
                .with("date", before.date(), after.date())
                .with("mode", before.venue().mode(), after.venue().mode())
                .with("place", before.venue().place(), after.venue().place())
                .with("link", before.venue().link(), after.venue().link())
                .with("maximum", before.venue().maximum(), after.venue().maximum());
    }

    private static String theme(Programme programme, Session session) {
        return session.theme() == null
                ? null
                : programme
                        .theme(session.theme())
                        .map(theme -> theme.title().nb())
                        .orElse(session.theme());
    }

    private static String nb(LocalText text) {
        return text == null ? null : text.nb();
    }

    private static String nn(LocalText text) {
        return text == null ? null : text.nn();
    }

    private static String en(LocalText text) {
        return text == null ? null : text.en();
    }
}
