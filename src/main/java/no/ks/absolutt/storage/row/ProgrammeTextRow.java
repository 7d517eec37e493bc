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
    /** Which of the texts. */
    String FIELD = "FIELD";
    /** Place among those of the field. */
    String SORT_NO = "SORT_NO";
    /** The text, or the title of a link. */
    String CONTENT = "CONTENT";
    /** Of a link. */
    String URL = "URL";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(FIELD)
    String getField();

    @Accessor(SORT_NO)
    int getSortNo();

    @Accessor(CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @Accessor(URL)
    @StringLength(StringLength.UNLIMITED)
    String getUrl();
}
