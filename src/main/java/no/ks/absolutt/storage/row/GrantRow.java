// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Rights that the plugin has given somebody in the space of a participation. One subject may have several rows. */
@Preload
@Table(GrantRow.TABLE)
public interface GrantRow extends Entity {

    String TABLE = "GRANT_GIVEN";
    int LONGEST_RIGHTS = 450;
    String PARTICIPATION_ID = "PARTICIPATION_ID";
    /** GrantRecords.Kind. */
    String SUBJECT_KIND = "SUBJECT_KIND";
    /** Name of the group, or user key. */
    String SUBJECT_KEY = "SUBJECT_KEY";
    /** The host's names of the rights, by comma. */
    String RIGHTS = "RIGHTS";

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(SUBJECT_KIND)
    String getSubjectKind();

    @Accessor(SUBJECT_KEY)
    String getSubjectKey();

    @Accessor(RIGHTS)
    @StringLength(LONGEST_RIGHTS)
    String getRights();
}
