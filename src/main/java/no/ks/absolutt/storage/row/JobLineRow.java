// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One municipality of a job. */
@Preload
@Table(JobLineRow.TABLE)
public interface JobLineRow extends Entity {

    String TABLE = "JOB_LINE";
    String JOB_ID = "JOB_ID";
    String MUNICIPALITY_NO = "MUNICIPALITY_NO";
    /** As it was called when the job was ordered. */
    String MUNICIPALITY_NAME = "MUNICIPALITY_NAME";
    /** ISO 639 code or null. */
    String LANGUAGE = "LANGUAGE";
    /** User key or null. */
    String COORDINATOR_KEY = "COORDINATOR_KEY";

    String SPACE_KEY = "SPACE_KEY";
    /** RowState. */
    String STATE = "STATE";
    /** Messages, see StoredMessages, or null. */
    String ERROR_TEXT = "ERROR_TEXT";
    /** Messages, see StoredMessages, or null. */
    String NOTE_TEXT = "NOTE_TEXT";
    /** 0 for none. */
    String PARTICIPATION_ID = "PARTICIPATION_ID";

    String UNDO_WISHED = "UNDO_WISHED";
    /** Milliseconds since 1970; 0 for not yet. */
    String DONE_AT = "DONE_AT";

    @Accessor(JOB_ID)
    @Indexed
    int getJobId();

    @Accessor(MUNICIPALITY_NO)
    String getMunicipalityNo();

    @Accessor(MUNICIPALITY_NAME)
    String getMunicipalityName();

    @Accessor(LANGUAGE)
    String getLanguage();

    @Accessor(COORDINATOR_KEY)
    String getCoordinatorKey();

    @Accessor(SPACE_KEY)
    String getSpaceKey();

    @Mutator(SPACE_KEY)
    void setSpaceKey(String value);

    @Accessor(STATE)
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(ERROR_TEXT)
    @StringLength(StringLength.UNLIMITED)
    String getErrorText();

    @Mutator(ERROR_TEXT)
    void setErrorText(String value);

    @Accessor(NOTE_TEXT)
    @StringLength(StringLength.UNLIMITED)
    String getNoteText();

    @Mutator(NOTE_TEXT)
    void setNoteText(String value);

    @Accessor(PARTICIPATION_ID)
    int getParticipationId();

    @Mutator(PARTICIPATION_ID)
    void setParticipationId(int value);

    @Accessor(UNDO_WISHED)
    boolean isUndoWished();

    @Mutator(UNDO_WISHED)
    void setUndoWished(boolean value);

    @Accessor(DONE_AT)
    long getDoneAt();

    @Mutator(DONE_AT)
    void setDoneAt(long value);
}
