// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A programme. Its parts stand in tables of their own and name it by its key. */
@Preload
@Table(ProgrammeRow.TABLE)
public interface ProgrammeRow extends Entity {

    String TABLE = "PROGRAMME";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String NAME = "NAME";
    /** ProgrammeState. */
    String STATE = "STATE";
    /** Two digits, or null. */
    String COUNTY_NO = "COUNTY_NO";

    String REVISION = "REVISION";
    /** Another one at every change of the programme or of a session of its; null is unknown. */
    String STAMP = "STAMP";

    // ISO days or null: the day now, and the first it was ever set to
    String INFO_DAY = "INFO_DAY";
    String INFO_FIRST = "INFO_FIRST";
    String DEADLINE_DAY = "DEADLINE_DAY";
    String DEADLINE_FIRST = "DEADLINE_FIRST";
    String PREMEETING_FROM = "PREMEETING_FROM";
    String PREMEETING_FROM_FIRST = "PREMEETING_FROM_FIRST";
    String PREMEETING_TO = "PREMEETING_TO";
    String PREMEETING_TO_FIRST = "PREMEETING_TO_FIRST";
    String NOTE_SENT_DAY = "NOTE_SENT_DAY";
    String NOTE_SENT_FIRST = "NOTE_SENT_FIRST";

    @Accessor(PROGRAMME_KEY)
    @Unique
    @NotNull
    String getProgrammeKey();

    @Accessor(NAME)
    @StringLength(450)
    String getName();

    @Mutator(NAME)
    void setName(String value);

    @Accessor(STATE)
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(COUNTY_NO)
    String getCountyNo();

    @Mutator(COUNTY_NO)
    void setCountyNo(String value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);

    @Accessor(STAMP)
    String getStamp();

    @Mutator(STAMP)
    void setStamp(String value);

    @Accessor(INFO_DAY)
    String getInfoDay();

    @Mutator(INFO_DAY)
    void setInfoDay(String value);

    @Accessor(INFO_FIRST)
    String getFirstInfoDay();

    @Mutator(INFO_FIRST)
    void setFirstInfoDay(String value);

    @Accessor(DEADLINE_DAY)
    String getDeadlineDay();

    @Mutator(DEADLINE_DAY)
    void setDeadlineDay(String value);

    @Accessor(DEADLINE_FIRST)
    String getFirstDeadlineDay();

    @Mutator(DEADLINE_FIRST)
    void setFirstDeadlineDay(String value);

    @Accessor(PREMEETING_FROM)
    String getPremeetingFrom();

    @Mutator(PREMEETING_FROM)
    void setPremeetingFrom(String value);

    @Accessor(PREMEETING_FROM_FIRST)
    String getFirstPremeetingFrom();

    @Mutator(PREMEETING_FROM_FIRST)
    void setFirstPremeetingFrom(String value);

    @Accessor(PREMEETING_TO)
    String getPremeetingTo();

    @Mutator(PREMEETING_TO)
    void setPremeetingTo(String value);

    @Accessor(PREMEETING_TO_FIRST)
    String getFirstPremeetingTo();

    @Mutator(PREMEETING_TO_FIRST)
    void setFirstPremeetingTo(String value);

    @Accessor(NOTE_SENT_DAY)
    String getNoteSentDay();

    @Mutator(NOTE_SENT_DAY)
    void setNoteSentDay(String value);

    @Accessor(NOTE_SENT_FIRST)
    String getFirstNoteSentDay();

    @Mutator(NOTE_SENT_FIRST)
    void setFirstNoteSentDay(String value);
}
