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

/** The facts of a milestone in a municipality as they are now: what the latest row of the log says. */
@Preload
@Table(MilestoneStateRow.TABLE)
public interface MilestoneStateRow extends Entity {

    String TABLE = "MILESTONE_STATE";
    /** {participation}:{milestone}. */
    String STATE_KEY = "STATE_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    String MILESTONE_KEY = "MILESTONE_KEY";
    /** Status. */
    String STATUS = "STATUS";

    String NOTE = "NOTE";
    String EVIDENCE = "EVIDENCE";
    /** ISO day or null. */
    String DUE_DAY = "DUE_DAY";

    String NEEDS_SUPPORT = "NEEDS_SUPPORT";
    /** What KS is asked. */
    String QUESTION = "QUESTION";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";
    /** How often it was said to stand as it is. */
    String CONFIRMED_REVISION = "CONFIRMED_REVISION";
    /** Milliseconds since 1970; 0 for never. */
    String CONFIRMED_AT = "CONFIRMED_AT";
    /** User key. */
    String CONFIRMED_BY = "CONFIRMED_BY";
    /** The revision that asked for support last; 0 for none. */
    String ASKED_REVISION = "ASKED_REVISION";
    /** Milliseconds since 1970; 0 for never. */
    String ASKED_AT = "ASKED_AT";
    /** KS' latest answer; counts only when {@link #ANSWERED_TO} is {@link #ASKED_REVISION}. */
    String ANSWER = "ANSWER";
    /** The value of {@link #ASKED_REVISION} that was answered. */
    String ANSWERED_TO = "ANSWERED_TO";

    String ANSWER_REVISION = "ANSWER_REVISION";
    /** Milliseconds since 1970; 0 for never. */
    String ANSWERED_AT = "ANSWERED_AT";
    /** User key. */
    String ANSWERED_BY = "ANSWERED_BY";

    @Accessor(STATE_KEY)
    @Unique
    @NotNull
    String getStateKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(MILESTONE_KEY)
    String getMilestoneKey();

    @Accessor(STATUS)
    String getStatus();

    @Mutator(STATUS)
    void setStatus(String value);

    @Accessor(NOTE)
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @Mutator(NOTE)
    void setNote(String value);

    @Accessor(EVIDENCE)
    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    @Mutator(EVIDENCE)
    void setEvidence(String value);

    @Accessor(DUE_DAY)
    String getDueDay();

    @Mutator(DUE_DAY)
    void setDueDay(String value);

    @Accessor(NEEDS_SUPPORT)
    boolean isNeedsSupport();

    @Mutator(NEEDS_SUPPORT)
    void setNeedsSupport(boolean value);

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

    @Accessor(QUESTION)
    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    @Mutator(QUESTION)
    void setQuestion(String value);

    @Accessor(CONFIRMED_REVISION)
    int getConfirmedRevision();

    @Mutator(CONFIRMED_REVISION)
    void setConfirmedRevision(int value);

    @Accessor(CONFIRMED_AT)
    long getConfirmedAt();

    @Mutator(CONFIRMED_AT)
    void setConfirmedAt(long value);

    @Accessor(CONFIRMED_BY)
    String getConfirmedBy();

    @Mutator(CONFIRMED_BY)
    void setConfirmedBy(String value);

    @Accessor(ASKED_REVISION)
    int getAskedRevision();

    @Mutator(ASKED_REVISION)
    void setAskedRevision(int value);

    @Accessor(ASKED_AT)
    long getAskedAt();

    @Mutator(ASKED_AT)
    void setAskedAt(long value);

    @Accessor(ANSWER)
    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    @Mutator(ANSWER)
    void setAnswer(String value);

    @Accessor(ANSWERED_TO)
    int getAnsweredTo();

    @Mutator(ANSWERED_TO)
    void setAnsweredTo(int value);

    @Accessor(ANSWER_REVISION)
    int getAnswerRevision();

    @Mutator(ANSWER_REVISION)
    void setAnswerRevision(int value);

    @Accessor(ANSWERED_AT)
    long getAnsweredAt();

    @Mutator(ANSWERED_AT)
    void setAnsweredAt(long value);

    @Accessor(ANSWERED_BY)
    String getAnsweredBy();

    @Mutator(ANSWERED_BY)
    void setAnsweredBy(String value);
}
