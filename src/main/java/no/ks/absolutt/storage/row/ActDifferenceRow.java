// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One thing that an administrative act changed: written with it, never altered. */
@Preload
@Table(ActDifferenceRow.TABLE)
public interface ActDifferenceRow extends Entity {

    String TABLE = "ACT_DIFFERENCE";
    /** Id of the act's row. */
    String ACT_ID = "ACT_ID";
    /** Key of what was changed, such as {@code name}. */
    String FIELD_KEY = "FIELD_KEY";
    /** As it was; null for nothing. */
    String FROM_CONTENT = "FROM_CONTENT";
    /** As it became; null for nothing. */
    String TO_CONTENT = "TO_CONTENT";

    @Accessor(ACT_ID)
    @Indexed
    int getActId();

    @Accessor(FIELD_KEY)
    String getFieldKey();

    @Accessor(FROM_CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getFromContent();

    @Accessor(TO_CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getToContent();
}
