// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a municipality takes part in a programme. */
@Preload
@Table(ParticipationRow.TABLE)
public interface ParticipationRow extends Entity {

    String TABLE = "PARTICIPATION";
    /** {programme}:{number}: makes a second one impossible. */
    String PARTICIPATION_KEY = "PARTICIPATION_KEY";

    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String MUNICIPALITY_NO = "MUNICIPALITY_NO";
    String SPACE_KEY = "SPACE_KEY";
    String SPACE_ID = "SPACE_ID";
    /** Participation.State. */
    String STATE = "STATE";
    /** ISO 639 code. */
    String LANGUAGE = "LANGUAGE";
    /** User key or null. */
    String COORDINATOR_KEY = "COORDINATOR_KEY";
    /** Milliseconds since 1970. */
    String MADE_AT = "MADE_AT";

    @Accessor(PARTICIPATION_KEY)
    @Unique
    @NotNull
    String getParticipationKey();

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(MUNICIPALITY_NO)
    String getMunicipalityNo();

    @Accessor(SPACE_KEY)
    @Unique
    @NotNull
    String getSpaceKey();

    @Accessor(SPACE_ID)
    long getSpaceId();

    @Mutator(SPACE_ID)
    void setSpaceId(long value);

    @Accessor(STATE)
    String getState();

    @Mutator(STATE)
    void setState(String value);

    @Accessor(LANGUAGE)
    String getLanguage();

    @Mutator(LANGUAGE)
    void setLanguage(String value);

    @Accessor(COORDINATOR_KEY)
    String getCoordinatorKey();

    @Mutator(COORDINATOR_KEY)
    void setCoordinatorKey(String value);

    @Accessor(MADE_AT)
    long getMadeAt();
}
