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

/** An administrative act: written once, never altered. */
@Preload
@Table(ActRow.TABLE)
public interface ActRow extends Entity {

    String TABLE = "ACT";
    /** {fact}:{revision}, or something unique: lets one of two writers win. */
    String ACT_KEY = "ACT_KEY";

    /** Milliseconds since 1970. */
    String DONE_AT = "DONE_AT";
    /** User key. */
    String DONE_BY = "DONE_BY";
    /** ActKind. */
    String KIND = "KIND";
    /** Null where it concerns no programme. */
    String PROGRAMME_KEY = "PROGRAMME_KEY";

    String SUBJECT = "SUBJECT";
    /** Subject and changed values in lower case, since the databases do not agree on how to lower an Å. */
    String SEARCHED = "SEARCHED";

    @Accessor(ACT_KEY)
    @Unique
    @NotNull
    String getActKey();

    @Accessor(DONE_AT)
    @Indexed
    long getDoneAt();

    @Accessor(DONE_BY)
    String getDoneBy();

    @Accessor(KIND)
    @Indexed
    String getKind();

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(SUBJECT)
    @StringLength(StringLength.UNLIMITED)
    String getSubject();

    @Accessor(SEARCHED)
    @StringLength(StringLength.UNLIMITED)
    String getSearched();
}
