// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
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
    /** ISO day or null. */
    String INFO_DAY = "INFO_DAY";
    /** ISO day or null. */
    String DEADLINE_DAY = "DEADLINE_DAY";
    /** ISO day or null. */
    String PREMEETING_FROM = "PREMEETING_FROM";
    /** ISO day or null. */
    String PREMEETING_TO = "PREMEETING_TO";
    /** ISO day or null. */
    String NOTE_SENT_DAY = "NOTE_SENT_DAY";

    @Accessor(PROGRAMME_KEY)
    @Unique
    @NotNull
    String getProgrammeKey();

    @Accessor(NAME)
    @StringLength(450)
    String getName();

    @Accessor(STATE)
    String getState();

    @Accessor(INFO_DAY)
    String getInfoDay();

    @Accessor(DEADLINE_DAY)
    String getDeadlineDay();

    @Accessor(PREMEETING_FROM)
    String getPremeetingFrom();

    @Accessor(PREMEETING_TO)
    String getPremeetingTo();

    @Accessor(NOTE_SENT_DAY)
    String getNoteSentDay();
}
