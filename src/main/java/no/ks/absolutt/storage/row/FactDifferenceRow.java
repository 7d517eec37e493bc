// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One thing that a change of a fact changed: written with it, never altered. */
@Preload
@Table(FactDifferenceRow.TABLE)
public interface FactDifferenceRow extends Entity {

    String TABLE = "FACT_DIFFERENCE";
    /** Id of the change's row. */
    String CHANGE_ID = "CHANGE_ID";
    /** Key of what was changed, such as {@code deadline}. */
    String FIELD_KEY = "FIELD_KEY";
    /** As it was; null for nothing. */
    String FROM_CONTENT = "FROM_CONTENT";
    /** As it became; null for nothing. */
    String TO_CONTENT = "TO_CONTENT";

    @Accessor(CHANGE_ID)
    @Indexed
    int getChangeId();

    @Accessor(FIELD_KEY)
    String getFieldKey();

    @Accessor(FROM_CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getFromContent();

    @Accessor(TO_CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getToContent();
}
