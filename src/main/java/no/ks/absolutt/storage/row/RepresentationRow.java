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

/** Which kinds of members a municipality had with it at a session, as is said now. */
@Preload
@Table(RepresentationRow.TABLE)
public interface RepresentationRow extends Entity {

    String TABLE = "REPRESENTATION";
    /** {participation}:{session}. */
    String STATE_KEY = "STATE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String SESSION_ID = "SESSION_ID";
    /** RoleKinds by comma; null for none. */
    String ROLE_KINDS = "ROLE_KINDS";
    /** How many they were; 0 where that is not said. */
    String HEAD_COUNT = "HEAD_COUNT";

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

    @Accessor(SESSION_ID)
    int getSessionId();

    @Accessor(ROLE_KINDS)
    String getRoleKinds();

    @Mutator(ROLE_KINDS)
    void setRoleKinds(String value);

    @Accessor(HEAD_COUNT)
    int getHeadCount();

    @Mutator(HEAD_COUNT)
    void setHeadCount(int value);

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
