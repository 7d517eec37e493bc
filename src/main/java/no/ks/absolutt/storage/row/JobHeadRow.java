// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A job without its rows. */
@Preload
@Table(JobHeadRow.TABLE)
public interface JobHeadRow extends Entity {

    String TABLE = "JOB";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    /** JobKind. */
    String KIND = "KIND";
    /** JobTask. */
    String TASK = "TASK";
    /** JobState. */
    String STATE = "STATE";
    /** User key. */
    String STARTED_BY = "STARTED_BY";
    /** User key. */
    String RUNS_AS = "RUNS_AS";
    /** Milliseconds since 1970. */
    String STARTED_AT = "STARTED_AT";

    String TOTAL = "TOTAL";
    /** Interruption or null. */
    String INTERRUPTION = "INTERRUPTION";

    String STOP_WISHED = "STOP_WISHED";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(KIND)
    String getKind();

    @Accessor(TASK)
    String getTask();

    @Mutator(TASK)
    void setTask(String value);

    @Accessor(STATE)
    @Indexed
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(STARTED_BY)
    String getStartedBy();

    @Accessor(RUNS_AS)
    String getRunsAs();

    @Mutator(RUNS_AS)
    void setRunsAs(String value);

    @Accessor(STARTED_AT)
    long getStartedAt();

    @Accessor(TOTAL)
    int getTotal();

    @Accessor(INTERRUPTION)
    String getInterruption();

    @Mutator(INTERRUPTION)
    void setInterruption(String value);

    @Accessor(STOP_WISHED)
    boolean isStopWished();

    @Mutator(STOP_WISHED)
    void setStopWished(boolean value);
}
