// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.time.LocalDate;

/**
 * That a page was made for a meeting.
 *
 * @param pageId the page, which people may have deleted since
 * @param day of the meeting
 */
public record MeetingSheet(long pageId, LocalDate day) {}
