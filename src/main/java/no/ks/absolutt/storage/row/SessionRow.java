// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A session of a programme. */
@Preload
@Table(SessionRow.TABLE)
public interface SessionRow extends Entity {

    String TABLE = "SESSION";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String SESSION_NO = "SESSION_NO";
    /** SessionKind. */
    String KIND = "KIND";

    String THEME_KEY = "THEME_KEY";
    String TITLE_NB = "TITLE_NB";
    String TITLE_NN = "TITLE_NN";
    String TITLE_EN = "TITLE_EN";
    String SUBTITLE_NB = "SUBTITLE_NB";
    String SUBTITLE_NN = "SUBTITLE_NN";
    String SUBTITLE_EN = "SUBTITLE_EN";
    /** ISO day or null. */
    String FROM_DAY = "FROM_DAY";
    /** ISO day or null. */
    String TO_DAY = "TO_DAY";
    /** Such as 2020-H2, or null. */
    String SEMESTER = "SEMESTER";
    /** The first day it ever had; ISO or null. */
    String FIRST_FROM = "FIRST_FROM";

    String FIRST_TO = "FIRST_TO";
    /** Mode. */
    String HELD_AS = "HELD_AS";

    String VENUE = "VENUE";
    String LINK = "LINK";
    /** The most participants from one municipality; null for no limit. */
    String MAXIMUM = "MAXIMUM";

    String REVISION = "REVISION";
    /** Of what KS has written about it; 0 for nothing. */
    String TEXTS_REVISION = "TEXTS_REVISION";
    /** Milliseconds since 1970. */
    String TEXTS_AT = "TEXTS_AT";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(SESSION_NO)
    Integer getSessionNo();

    @Mutator(SESSION_NO)
    void setSessionNo(Integer value);

    @Accessor(KIND)
    String getKind();

    @Mutator(KIND)
    void setKind(String value);

    @Accessor(THEME_KEY)
    String getThemeKey();

    @Mutator(THEME_KEY)
    void setThemeKey(String value);

    @Accessor(TITLE_NB)
    @StringLength(450)
    String getTitleNb();

    @Mutator(TITLE_NB)
    void setTitleNb(String value);

    @Accessor(TITLE_NN)
    @StringLength(450)
    String getTitleNn();

    @Mutator(TITLE_NN)
    void setTitleNn(String value);

    @Accessor(TITLE_EN)
    @StringLength(450)
    String getTitleEn();

    @Mutator(TITLE_EN)
    void setTitleEn(String value);

    @Accessor(SUBTITLE_NB)
    @StringLength(450)
    String getSubtitleNb();

    @Mutator(SUBTITLE_NB)
    void setSubtitleNb(String value);

    @Accessor(SUBTITLE_NN)
    @StringLength(450)
    String getSubtitleNn();

    @Mutator(SUBTITLE_NN)
    void setSubtitleNn(String value);

    @Accessor(SUBTITLE_EN)
    @StringLength(450)
    String getSubtitleEn();

    @Mutator(SUBTITLE_EN)
    void setSubtitleEn(String value);

    @Accessor(FROM_DAY)
    String getFromDay();

    @Mutator(FROM_DAY)
    void setFromDay(String value);

    @Accessor(TO_DAY)
    String getToDay();

    @Mutator(TO_DAY)
    void setToDay(String value);

    @Accessor(SEMESTER)
    String getSemester();

    @Mutator(SEMESTER)
    void setSemester(String value);

    @Accessor(FIRST_FROM)
    String getFirstFrom();

    @Mutator(FIRST_FROM)
    void setFirstFrom(String value);

    @Accessor(FIRST_TO)
    String getFirstTo();

    @Mutator(FIRST_TO)
    void setFirstTo(String value);

    @Accessor(HELD_AS)
    String getHeldAs();

    @Mutator(HELD_AS)
    void setHeldAs(String value);

    @Accessor(VENUE)
    @StringLength(450)
    String getVenue();

    @Mutator(VENUE)
    void setVenue(String value);

    @Accessor(LINK)
    @StringLength(450)
    String getLink();

    @Mutator(LINK)
    void setLink(String value);

    @Accessor(MAXIMUM)
    Integer getMaximum();

    @Mutator(MAXIMUM)
    void setMaximum(Integer value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);

    @Accessor(TEXTS_REVISION)
    int getTextsRevision();

    @Mutator(TEXTS_REVISION)
    void setTextsRevision(int value);

    @Accessor(TEXTS_AT)
    long getTextsAt();

    @Mutator(TEXTS_AT)
    void setTextsAt(long value);
}
