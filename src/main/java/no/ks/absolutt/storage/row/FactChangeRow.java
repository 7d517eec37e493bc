// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A change of a fact of a space, other than its milestones: written once, never altered. */
@Preload
@Table(FactChangeRow.TABLE)
public interface FactChangeRow extends Entity {

    String TABLE = "FACT_CHANGE";
    /** {participation}:{kind}:{fact}:{revision}: lets one of two writers win. */
    String CHANGE_KEY = "CHANGE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    /** FactKind. */
    String KIND = "KIND";
    /** Key of the fact among those of its kind in the space. */
    String FACT_KEY = "FACT_KEY";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    String SUBJECT = "SUBJECT";

    @Accessor(CHANGE_KEY)
    @Unique
    @NotNull
    String getChangeKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(KIND)
    String getKind();

    @Accessor(FACT_KEY)
    String getFactKey();

    @Accessor(REVISION)
    int getRevision();

    @Accessor(CHANGED_AT)
    long getChangedAt();

    @Accessor(CHANGED_BY)
    String getChangedBy();

    @Accessor(SUBJECT)
    @StringLength(StringLength.UNLIMITED)
    String getSubject();
}
