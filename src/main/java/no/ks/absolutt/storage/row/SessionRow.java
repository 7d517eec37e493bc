// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
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
    /** Mode. */
    String HELD_AS = "HELD_AS";

    String VENUE = "VENUE";
    String REVISION = "REVISION";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(SESSION_NO)
    Integer getSessionNo();

    @Accessor(KIND)
    String getKind();

    @Accessor(THEME_KEY)
    String getThemeKey();

    @Accessor(TITLE_NB)
    @StringLength(450)
    String getTitleNb();

    @Accessor(TITLE_NN)
    @StringLength(450)
    String getTitleNn();

    @Accessor(TITLE_EN)
    @StringLength(450)
    String getTitleEn();

    @Accessor(SUBTITLE_NB)
    @StringLength(450)
    String getSubtitleNb();

    @Accessor(SUBTITLE_NN)
    @StringLength(450)
    String getSubtitleNn();

    @Accessor(SUBTITLE_EN)
    @StringLength(450)
    String getSubtitleEn();

    @Accessor(FROM_DAY)
    String getFromDay();

    @Accessor(TO_DAY)
    String getToDay();

    @Accessor(SEMESTER)
    String getSemester();

    @Accessor(HELD_AS)
    String getHeldAs();

    @Accessor(VENUE)
    @StringLength(450)
    String getVenue();

    @Accessor(REVISION)
    int getRevision();
}
