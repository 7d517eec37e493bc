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

/** A role of a municipality's role map of which something has been said, as it is now. */
@Preload
@Table(RoleChoiceRow.TABLE)
public interface RoleChoiceRow extends Entity {

    String TABLE = "ROLE_CHOICE";
    /** {participation}:{role}. */
    String CHOICE_KEY = "CHOICE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String ROLE_CODE = "ROLE_CODE";
    /** Null for a given role. */
    String OWN_NAME = "OWN_NAME";

    String PICKED = "PICKED";
    /** Code of the role whose holder has it too, or null. */
    String HELD_BY = "HELD_BY";

    String HOSTED = "HOSTED";
    String REMOVED = "REMOVED";
    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(CHOICE_KEY)
    @Unique
    @NotNull
    String getChoiceKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(ROLE_CODE)
    String getRoleCode();

    @Accessor(OWN_NAME)
    String getOwnName();

    @Mutator(OWN_NAME)
    void setOwnName(String value);

    @Accessor(PICKED)
    boolean isPicked();

    @Mutator(PICKED)
    void setPicked(boolean value);

    @Accessor(HELD_BY)
    String getHeldBy();

    @Mutator(HELD_BY)
    void setHeldBy(String value);

    @Accessor(HOSTED)
    boolean isHosted();

    @Mutator(HOSTED)
    void setHosted(boolean value);

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
