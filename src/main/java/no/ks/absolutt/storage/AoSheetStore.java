// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.meeting.MeetingSheet;
import no.ks.absolutt.core.meeting.SheetStore;
import no.ks.absolutt.storage.row.MeetingSheetRow;

/** Which pages were made for meetings, one row a page. */
final class AoSheetStore implements SheetStore {

    private final ActiveObjects ao;

    AoSheetStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<MeetingSheet> of(int participation) {
        Query ofTheSpace = Query.select()
                .where(MeetingSheetRow.PARTICIPATION_ID + " = ?", participation)
                .order("ID DESC");
        return Arrays.stream(ao.find(MeetingSheetRow.class, ofTheSpace))
                .map(row -> new MeetingSheet(row.getPageId(), Columns.day(row.getSheetDay())))
                .toList();
    }

    @Override
    public void add(int participation, MeetingSheet sheet) {
        Columns columns = new Columns()
                .with(MeetingSheetRow.PARTICIPATION_ID, participation)
                .with(MeetingSheetRow.PAGE_ID, sheet.pageId())
                .with(MeetingSheetRow.SHEET_DAY, sheet.day());
        ao.create(MeetingSheetRow.class, columns.values());
    }
}
