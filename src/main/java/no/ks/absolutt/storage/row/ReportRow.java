// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a participant has reported of a milestone, and what became of it. */
@Preload
@Table(ReportRow.TABLE)
public interface ReportRow extends Entity {

    String TABLE = "REPORT";
    /** {participation}:{milestone}:{number among its reports}. */
    String REPORT_KEY = "REPORT_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String MILESTONE_KEY = "MILESTONE_KEY";
    /** ReportKind. */
    String KIND = "KIND";

    String LINE = "LINE";
    /** ReportState. */
    String STATE = "STATE";
    /** User key. */
    String REPORTED_BY = "REPORTED_BY";
    /** Milliseconds since 1970. */
    String REPORTED_AT = "REPORTED_AT";
    /** User key; null while it is open. */
    String SETTLED_BY = "SETTLED_BY";
    /** Milliseconds since 1970; 0 while it is open. */
    String SETTLED_AT = "SETTLED_AT";
    /** Revision of the milestone that accepting it made; 0 for none. */
    String CHANGE_REVISION = "CHANGE_REVISION";

    String REVISION = "REVISION";

    @Accessor(REPORT_KEY)
    @Unique
    @NotNull
    String getReportKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(MILESTONE_KEY)
    String getMilestoneKey();

    @Accessor(KIND)
    String getKind();

    @Mutator(KIND)
    void setKind(String value);

    @Accessor(LINE)
    @StringLength(StringLength.UNLIMITED)
    String getLine();

    @Mutator(LINE)
    void setLine(String value);

    @Accessor(STATE)
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(REPORTED_BY)
    String getReportedBy();

    @Accessor(REPORTED_AT)
    long getReportedAt();

    @Mutator(REPORTED_AT)
    void setReportedAt(long value);

    @Accessor(SETTLED_BY)
    String getSettledBy();

    @Mutator(SETTLED_BY)
    void setSettledBy(String value);

    @Accessor(SETTLED_AT)
    long getSettledAt();

    @Mutator(SETTLED_AT)
    void setSettledAt(long value);

    @Accessor(CHANGE_REVISION)
    int getChangeRevision();

    @Mutator(CHANGE_REVISION)
    void setChangeRevision(int value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);
}
