// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Way;

/** The words of the picture of the way. */
final class WayTexts {

    private final Showing showing;
    private final Words words;
    private final SessionWords sessions;

    WayTexts(Showing showing) {
        this.showing = showing;
        this.words = showing.words();
        this.sessions = new SessionWords(words);
    }

    String today() {
        return words.text("way.today");
    }

    String todayWithDate() {
        return words.text("way.today.date", showing.dates().day(showing.today()));
    }

    String name(Way.Stop stop) {
        return sessions.name(stop.session());
    }

    String titled(Way.Stop stop) {
        return sessions.title(stop.session());
    }

    String date(Way.Stop stop) {
        return showing.dates().of(stop.session().date());
    }

    /** What stands in the stop's circle: its number. */
    String mark(Way.Stop stop) {
        return String.valueOf(stop.session().no());
    }

    String state(Way.Stop stop) {
        return words.text(stop.held() ? "session.held" : "session.coming");
    }

    String title(PhaseProgress phase) {
        return words.name(phase.phase());
    }

    String sum(PhaseProgress phase) {
        return phase.counted() == 0
                ? words.text("script.nothing-counts")
                : words.text("script.sum", phase.done(), phase.counted());
    }

    /** When the work of that stretch is done: «før samling 1», «etter samling 2». */
    String when(Way way, int stretch) {
        if (way.stops().isEmpty()) {
            return words.text("date.unknown");
        }
        return stretch == 0
                ? words.text("way.before", anchor(way.stops().get(0)))
                : words.text("way.after", anchor(way.stops().get(stretch - 1)));
    }

    private String anchor(Way.Stop stop) {
        return words.text(
                "due.anchor." + stop.session().kind(),
                String.valueOf(stop.session().no()));
    }
}
