// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalTime;
import java.util.Comparator;
import no.ks.absolutt.core.text.LocalText;

/**
 * A point on the programme of a session.
 *
 * @param day of the session, counted from 1: the points go along when the session is moved
 * @param begins or null
 * @param ends or null; never without {@code begins}
 * @param speaker who speaks, as KS announces it; null for nobody
 */
public record AgendaItem(int day, LocalTime begins, LocalTime ends, LocalText what, String speaker) {

    /** By day and time; points without a time stay where they are among those of their day. */
    static final Comparator<AgendaItem> BY_TIME = Comparator.comparingInt(AgendaItem::day)
            .thenComparing(AgendaItem::begins, Comparator.nullsFirst(Comparator.naturalOrder()));
}
