// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the log: written once, never altered. */
@Preload
@Table(ChangeRow.TABLE)
public interface ChangeRow extends Entity {

    String TABLE = "MILESTONE_CHANGE";
    /** {participation}:{milestone}:{revision}: lets one of two writers win. */
    String CHANGE_KEY = "CHANGE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String MILESTONE_KEY = "MILESTONE_KEY";
    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";
    /** Status. */
    String FROM_STATUS = "FROM_STATUS";

    String FROM_NOTE = "FROM_NOTE";
    String FROM_EVIDENCE = "FROM_EVIDENCE";
    /** ISO day or null. */
    String FROM_DUE_DAY = "FROM_DUE_DAY";

    String FROM_NEEDS_SUPPORT = "FROM_NEEDS_SUPPORT";
    String FROM_QUESTION = "FROM_QUESTION";
    /** Status. */
    String TO_STATUS = "TO_STATUS";

    String TO_NOTE = "TO_NOTE";
    String TO_EVIDENCE = "TO_EVIDENCE";
    /** ISO day or null. */
    String TO_DUE_DAY = "TO_DUE_DAY";

    String TO_NEEDS_SUPPORT = "TO_NEEDS_SUPPORT";
    String TO_QUESTION = "TO_QUESTION";
    /** The revision that the change takes back; 0 for none. */
    String UNDOES = "UNDOES";

    @Accessor(CHANGE_KEY)
    @Unique
    @NotNull
    String getChangeKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(MILESTONE_KEY)
    @Indexed
    String getMilestoneKey();

    @Accessor(REVISION)
    int getRevision();

    @Accessor(CHANGED_AT)
    long getChangedAt();

    @Accessor(CHANGED_BY)
    String getChangedBy();

    @Accessor(FROM_STATUS)
    String getFromStatus();

    @Accessor(FROM_NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getFromNote();

    @Accessor(FROM_EVIDENCE)
    @StringLength(StringLength.UNLIMITED)
    String getFromEvidence();

    @Accessor(FROM_DUE_DAY)
    String getFromDueDay();

    @Accessor(FROM_NEEDS_SUPPORT)
    boolean isFromNeedsSupport();

    @Accessor(TO_STATUS)
    String getToStatus();

    @Accessor(TO_NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getToNote();

    @Accessor(TO_EVIDENCE)
    @StringLength(StringLength.UNLIMITED)
    String getToEvidence();

    @Accessor(TO_DUE_DAY)
    String getToDueDay();

    @Accessor(TO_NEEDS_SUPPORT)
    boolean isToNeedsSupport();

    @Accessor(FROM_QUESTION)
    @StringLength(StringLength.UNLIMITED)
    String getFromQuestion();

    @Accessor(TO_QUESTION)
    @StringLength(StringLength.UNLIMITED)
    String getToQuestion();

    @Accessor(UNDOES)
    int getUndoes();
}
