// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An area of a municipality's role map of which something has been said, as it is now. */
@Preload
@Table(RoleAreaRow.TABLE)
public interface RoleAreaRow extends Entity {

    String TABLE = "ROLE_AREA";
    /** {participation}:{area}. */
    String AREA_STATE_KEY = "AREA_STATE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String AREA_KEY = "AREA_KEY";
    /** Null for a given area. */
    String OWN_NAME = "OWN_NAME";

    String TAKEN_UP = "TAKEN_UP";
    String CONFIRMED = "CONFIRMED";
    String REMOVED = "REMOVED";
    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(AREA_STATE_KEY)
    @Unique
    @NotNull
    String getAreaStateKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(AREA_KEY)
    String getAreaKey();

    @Accessor(OWN_NAME)
    String getOwnName();

    @Mutator(OWN_NAME)
    void setOwnName(String value);

    @Accessor(TAKEN_UP)
    boolean isTakenUp();

    @Mutator(TAKEN_UP)
    void setTakenUp(boolean value);

    @Accessor(CONFIRMED)
    boolean isConfirmed();

    @Mutator(CONFIRMED)
    void setConfirmed(boolean value);

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
