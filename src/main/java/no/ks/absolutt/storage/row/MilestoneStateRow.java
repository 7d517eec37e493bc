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

/** The facts of a milestone in a municipality as they are now: what the latest row of the log says. */
@Preload
@Table(MilestoneStateRow.TABLE)
public interface MilestoneStateRow extends Entity {

    String TABLE = "MILESTONE_STATE";
    /** {participation}:{milestone}. */
    String STATE_KEY = "STATE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String MILESTONE_KEY = "MILESTONE_KEY";
    /** Status. */
    String STATUS = "STATUS";

    String NOTE = "NOTE";
    String EVIDENCE = "EVIDENCE";
    /** ISO day or null. */
    String DUE_DAY = "DUE_DAY";

    String NEEDS_SUPPORT = "NEEDS_SUPPORT";
    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(STATE_KEY)
    @Unique
    @NotNull
    String getStateKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(MILESTONE_KEY)
    String getMilestoneKey();

    @Accessor(STATUS)
    String getStatus();

    @Mutator(STATUS)
    void setStatus(String value);

    @Accessor(NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @Mutator(NOTE)
    void setNote(String value);

    @Accessor(EVIDENCE)
    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    @Mutator(EVIDENCE)
    void setEvidence(String value);

    @Accessor(DUE_DAY)
    String getDueDay();

    @Mutator(DUE_DAY)
    void setDueDay(String value);

    @Accessor(NEEDS_SUPPORT)
    boolean isNeedsSupport();

    @Mutator(NEEDS_SUPPORT)
    void setNeedsSupport(boolean value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);

    @Accessor(CHANGED_AT)
    long getChangedAt();

    @Mutator(CHANGED_AT)
    void setChangedAt(long value);

    @Accessor(CHANGED_BY)
    String getChangedBy();

    @Mutator(CHANGED_BY)
    void setChangedBy(String value);
}
