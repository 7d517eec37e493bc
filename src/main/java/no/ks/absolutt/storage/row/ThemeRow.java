// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A theme of a programme. */
@Preload
@Table(ThemeRow.TABLE)
public interface ThemeRow extends Entity {

    String TABLE = "THEME";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String THEME_KEY = "THEME_KEY";
    /** Place in the programme. */
    String SORT_NO = "SORT_NO";

    String TITLE_NB = "TITLE_NB";
    String TITLE_NN = "TITLE_NN";
    String TITLE_EN = "TITLE_EN";
    String SUBTITLE_NB = "SUBTITLE_NB";
    String SUBTITLE_NN = "SUBTITLE_NN";
    String SUBTITLE_EN = "SUBTITLE_EN";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(THEME_KEY)
    String getThemeKey();

    @Accessor(SORT_NO)
    int getSortNo();

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
}
