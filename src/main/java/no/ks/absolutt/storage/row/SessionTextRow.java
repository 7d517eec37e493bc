// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A text, a point on the agenda or a link that KS has written about a session. */
@Preload
@Table(SessionTextRow.TABLE)
public interface SessionTextRow extends Entity {

    String TABLE = "SESSION_TEXT";
    String SESSION_ID = "SESSION_ID";
    /** SessionTexts.Part, AGENDA or LINK. */
    String FIELD = "FIELD";
    /** Place among those of the field. */
    String SORT_NO = "SORT_NO";
    /** The text, the point, or the title of a link. */
    String CONTENT_NB = "CONTENT_NB";

    String CONTENT_NN = "CONTENT_NN";
    String CONTENT_EN = "CONTENT_EN";
    /** Of a link. */
    String URL = "URL";
    /** Of a point on the agenda: the day of the session, from 1. */
    String DAY_NO = "DAY_NO";
    /** Of a point on the agenda: HH:mm or null. */
    String BEGINS = "BEGINS";
    /** Of a point on the agenda: HH:mm or null. */
    String ENDS = "ENDS";
    /** Of a point on the agenda: who speaks, as KS announces it. */
    String SPEAKER = "SPEAKER";

    @Accessor(SESSION_ID)
    @Indexed
    int getSessionId();

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

    @Accessor(DAY_NO)
    int getDayNo();

    @Accessor(BEGINS)
    String getBegins();

    @Accessor(ENDS)
    String getEnds();

    @Accessor(SPEAKER)
    @StringLength(450)
    String getSpeaker();
}
