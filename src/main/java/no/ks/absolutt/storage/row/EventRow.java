// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One of a municipality's own events as it is now. */
@Preload
@Table(EventRow.TABLE)
public interface EventRow extends Entity {

    String TABLE = "LOCAL_EVENT";
    String PARTICIPATION_ID = "PARTICIPATION_ID";
    /** EventKind. */
    String KIND = "KIND";
    /** Null where the kind says it all. */
    String TITLE = "TITLE";
    /** ISO day. */
    String FROM_DAY = "FROM_DAY";
    /** ISO day. */
    String TO_DAY = "TO_DAY";
    /** HH:mm or null. */
    String BEGINS = "BEGINS";
    /** HH:mm or null. */
    String ENDS = "ENDS";

    String PLACE = "PLACE";
    String LINK = "LINK";
    String NOTE = "NOTE";
    /** A removed event keeps its row. */
    String REMOVED = "REMOVED";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(KIND)
    String getKind();

    @Mutator(KIND)
    void setKind(String value);

    @Accessor(TITLE)
    String getTitle();

    @Mutator(TITLE)
    void setTitle(String value);

    @Accessor(FROM_DAY)
    String getFromDay();

    @Mutator(FROM_DAY)
    void setFromDay(String value);

    @Accessor(TO_DAY)
    String getToDay();

    @Mutator(TO_DAY)
    void setToDay(String value);

    @Accessor(BEGINS)
    String getBegins();

    @Mutator(BEGINS)
    void setBegins(String value);

    @Accessor(ENDS)
    String getEnds();

    @Mutator(ENDS)
    void setEnds(String value);

    @Accessor(PLACE)
    String getPlace();

    @Mutator(PLACE)
    void setPlace(String value);

    @Accessor(LINK)
    @StringLength(450)
    String getLink();

    @Mutator(LINK)
    void setLink(String value);

    @Accessor(NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @Mutator(NOTE)
    void setNote(String value);

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
