// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That KS has asked every municipality of a programme to confirm its roles of one kind, and that it has called that back. */
@Preload
@Table(RoleCheckRow.TABLE)
public interface RoleCheckRow extends Entity {

    String TABLE = "ROLE_CHECK";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    /** RoleKind. */
    String ROLE_KIND = "ROLE_KIND";
    /** Milliseconds since 1970. */
    String ASKED_AT = "ASKED_AT";
    /** User key. */
    String ASKED_BY = "ASKED_BY";

    /** Milliseconds since 1970; null while the question stands. */
    String CALLED_BACK_AT = "CALLED_BACK_AT";
    /** User key; null while the question stands. */
    String CALLED_BACK_BY = "CALLED_BACK_BY";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(ROLE_KIND)
    String getRoleKind();

    @Accessor(ASKED_AT)
    long getAskedAt();

    @Accessor(ASKED_BY)
    String getAskedBy();

    @Accessor(CALLED_BACK_AT)
    Long getCalledBackAt();

    @Mutator(CALLED_BACK_AT)
    void setCalledBackAt(Long at);

    @Accessor(CALLED_BACK_BY)
    String getCalledBackBy();

    @Mutator(CALLED_BACK_BY)
    void setCalledBackBy(String by);
}
