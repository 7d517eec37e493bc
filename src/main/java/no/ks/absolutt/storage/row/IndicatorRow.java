// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An indicator as it is now. */
@Preload
@Table(IndicatorRow.TABLE)
public interface IndicatorRow extends Entity {

    String TABLE = "INDICATOR";
    /** Its key in the log; unique. */
    String FACT_KEY = "FACT_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String NAME = "NAME";
    /** IndicatorKind. */
    String KIND = "KIND";

    /** Figure: a number with a point, or why it is not said. */
    String FIGURE = "FIGURE";

    /** CountedFrom or null. */
    String COUNTED_FROM = "COUNTED_FROM";

    String APPROXIMATE = "APPROXIMATE";
    String UNIT = "UNIT";
    /** Geography. */
    String GEOGRAPHY = "GEOGRAPHY";

    String PERIOD = "PERIOD";
    String SOURCE = "SOURCE";
    String LINK = "LINK";
    /** ISO day or null. */
    String FETCHED = "FETCHED";

    String NOTE = "NOTE";
    String COMPARED_WITH = "COMPARED_WITH";
    /** As FIGURE; null for no comparison. */
    String COMPARISON_FIGURE = "COMPARISON_FIGURE";

    /** As COUNTED_FROM. */
    String COMPARISON_FROM = "COMPARISON_FROM";

    String COMPARISON_SOURCE = "COMPARISON_SOURCE";
    /** Whether it has been taken off the list. */
    String REMOVED = "REMOVED";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(FACT_KEY)
    @Unique
    @NotNull
    String getFactKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(NAME)
    String getName();

    @Mutator(NAME)
    void setName(String value);

    @Accessor(KIND)
    String getKind();

    @Mutator(KIND)
    void setKind(String value);

    @Accessor(FIGURE)
    String getFigure();

    @Mutator(FIGURE)
    void setFigure(String value);

    @Accessor(COUNTED_FROM)
    String getCountedFrom();

    @Mutator(COUNTED_FROM)
    void setCountedFrom(String value);

    @Accessor(APPROXIMATE)
    boolean isApproximate();

    @Mutator(APPROXIMATE)
    void setApproximate(boolean value);

    @Accessor(UNIT)
    String getUnit();

    @Mutator(UNIT)
    void setUnit(String value);

    @Accessor(GEOGRAPHY)
    String getGeography();

    @Mutator(GEOGRAPHY)
    void setGeography(String value);

    @Accessor(PERIOD)
    String getPeriod();

    @Mutator(PERIOD)
    void setPeriod(String value);

    @Accessor(SOURCE)
    String getSource();

    @Mutator(SOURCE)
    void setSource(String value);

    @Accessor(LINK)
    @StringLength(StringLength.UNLIMITED)
    String getLink();

    @Mutator(LINK)
    void setLink(String value);

    @Accessor(FETCHED)
    String getFetched();

    @Mutator(FETCHED)
    void setFetched(String value);

    @Accessor(NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @Mutator(NOTE)
    void setNote(String value);

    @Accessor(COMPARED_WITH)
    String getComparedWith();

    @Mutator(COMPARED_WITH)
    void setComparedWith(String value);

    @Accessor(COMPARISON_FIGURE)
    String getComparisonFigure();

    @Mutator(COMPARISON_FIGURE)
    void setComparisonFigure(String value);

    @Accessor(COMPARISON_FROM)
    String getComparisonFrom();

    @Mutator(COMPARISON_FROM)
    void setComparisonFrom(String value);

    @Accessor(COMPARISON_SOURCE)
    String getComparisonSource();

    @Mutator(COMPARISON_SOURCE)
    void setComparisonSource(String value);

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
