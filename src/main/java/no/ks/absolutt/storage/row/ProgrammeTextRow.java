// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A text or a link that a programme says of itself. */
@Preload
@Table(ProgrammeTextRow.TABLE)
public interface ProgrammeTextRow extends Entity {

    String TABLE = "PROGRAMME_TEXT";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    /** TextField, or LINK. */
    String FIELD = "FIELD";
    /** Place among those of the field. */
    String SORT_NO = "SORT_NO";
    /** The text, or the title of a link. */
    String CONTENT_NB = "CONTENT_NB";

    String CONTENT_NN = "CONTENT_NN";
    String CONTENT_EN = "CONTENT_EN";
    /** Of a link. */
    String URL = "URL";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(FIELD)
    String getField();

    @Accessor(SORT_NO)
    int getSortNo();

    @Accessor(CONTENT_NB)
    @StringLength(StringLength.UNLIMITED)
    String getContentNb();

    @Accessor(CONTENT_NN)
    @StringLength(StringLength.UNLIMITED)
    String getContentNn();

    @Accessor(CONTENT_EN)
    @StringLength(StringLength.UNLIMITED)
    String getContentEn();

    @Accessor(URL)
    @StringLength(StringLength.UNLIMITED)
    String getUrl();
}
