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

/** A letter of a municipality's role map that somebody has touched, as it is now. */
@Preload
@Table(RoleCellRow.TABLE)
public interface RoleCellRow extends Entity {

    String TABLE = "ROLE_CELL";
    /** {participation}:{area}/{role}/{layer}. */
    String CELL_KEY = "CELL_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String AREA_KEY = "AREA_KEY";
    String ROLE_CODE = "ROLE_CODE";
    /** Layer.code. */
    String LAYER_CODE = "LAYER_CODE";

    /** RoleCode.letter; null for not involved. */
    String LETTER = "LETTER";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(CELL_KEY)
    @Unique
    @NotNull
    String getCellKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(AREA_KEY)
    String getAreaKey();

    @Accessor(ROLE_CODE)
    String getRoleCode();

    @Accessor(LAYER_CODE)
    String getLayerCode();

    @Accessor(LETTER)
    String getLetter();

    @Mutator(LETTER)
    void setLetter(String value);

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
