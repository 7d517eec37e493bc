// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a page was made for a group meeting: written once. */
@Preload
@Table(MeetingSheetRow.TABLE)
public interface MeetingSheetRow extends Entity {

    String TABLE = "MEETING_SHEET";
    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String PAGE_ID = "PAGE_ID";
    /** ISO day of the meeting. */
    String SHEET_DAY = "SHEET_DAY";

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(PAGE_ID)
    long getPageId();

    @Accessor(SHEET_DAY)
    String getSheetDay();
}
