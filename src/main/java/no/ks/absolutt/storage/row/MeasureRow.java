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

/** A measure as it is now. */
@Preload
@Table(MeasureRow.TABLE)
public interface MeasureRow extends Entity {

    String TABLE = "MEASURE";
    /** Its key in the log; unique. */
    String FACT_KEY = "FACT_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String NAME = "NAME";
    /** A goal's bokmål text as it was when it was chosen. */
    String GOAL = "GOAL";

    /** Code of a role, or null. */
    String ROLE_KEY = "ROLE_KEY";

    String RESPONSIBLE = "RESPONSIBLE";
    /** ISO day or null. */
    String DEADLINE = "DEADLINE";

    String EFFECT = "EFFECT";
    /** How the effect is seen. */
    String SIGN = "SIGN";

    /** MeasureState. */
    String STATE = "STATE";

    String LINK = "LINK";
    /** Whether it has been taken off the list. */
    String REMOVED = "REMOVED";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(FACT_KEY)
    @Unique
    @NotNull
    String getFactKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(NAME)
    String getName();

    @Mutator(NAME)
    void setName(String value);

    @Accessor(GOAL)
    @StringLength(StringLength.UNLIMITED)
    String getGoal();

    @Mutator(GOAL)
    void setGoal(String value);

    @Accessor(ROLE_KEY)
    String getRoleKey();

    @Mutator(ROLE_KEY)
    void setRoleKey(String value);

    @Accessor(RESPONSIBLE)
    String getResponsible();

    @Mutator(RESPONSIBLE)
    void setResponsible(String value);

    @Accessor(DEADLINE)
    String getDeadline();

    @Mutator(DEADLINE)
    void setDeadline(String value);

    @Accessor(EFFECT)
    @StringLength(StringLength.UNLIMITED)
    String getEffect();

    @Mutator(EFFECT)
    void setEffect(String value);

    @Accessor(SIGN)
    @StringLength(StringLength.UNLIMITED)
    String getSign();

    @Mutator(SIGN)
    void setSign(String value);

    @Accessor(STATE)
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(LINK)
    @StringLength(StringLength.UNLIMITED)
    String getLink();

    @Mutator(LINK)
    void setLink(String value);

    @Accessor(REMOVED)
    boolean isRemoved();

    @Mutator(REMOVED)
    void setRemoved(boolean value);

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
