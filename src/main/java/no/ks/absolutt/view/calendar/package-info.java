// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions and events as a calendar file, iCalendar (RFC 5545). May import {@code core}, {@code view} and the JDK. Why it is
 * written here: docs/decisions/0017.
 */
package no.ks.absolutt.view.calendar;
