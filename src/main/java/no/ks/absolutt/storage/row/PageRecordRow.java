// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a page has been made for a participation. */
@Preload
@Table(PageRecordRow.TABLE)
public interface PageRecordRow extends Entity {

    String TABLE = "PAGE_RECORD";
    /** {participation}:{page key}. */
    String RECORD_KEY = "RECORD_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String PAGE_KEY = "PAGE_KEY";
    /** The id in the host. */
    String PAGE_ID = "PAGE_ID";

    @Accessor(RECORD_KEY)
    @Unique
    @NotNull
    String getRecordKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(PAGE_KEY)
    String getPageKey();

    @Accessor(PAGE_ID)
    long getPageId();
}
