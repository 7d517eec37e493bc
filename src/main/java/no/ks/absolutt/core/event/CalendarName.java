// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import no.ks.absolutt.core.programme.Session;

/** The names by which sessions and events are known outside the plugin, in addresses and calendars; never changed. */
public final class CalendarName {

    private CalendarName() {}

    /** The name of the session, such as {@code session-12}. */
    public static String of(Session session) {
        return "session-" + session.id();
    }

    /** The name of the event, such as {@code event-3}. */
    public static String of(LocalEvent event) {
        return "event-" + event.id();
    }
}
