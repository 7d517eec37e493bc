// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

/**
 * How and where a session is held.
 *
 * @param place or null
 * @param link where it is held digitally, or where one signs up; null for none
 * @param maximum the most participants from one municipality; null where there is no limit
 */
public record Venue(Mode mode, String place, String link, Integer maximum) {

    /** Nothing is settled. */
    public static final Venue UNSETTLED = new Venue(Mode.UNSETTLED, null, null, null);
}
