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

/** What KS has set of how a municipality stands towards a programme. */
@Preload
@Table(EnrolmentRow.TABLE)
public interface EnrolmentRow extends Entity {

    String TABLE = "ENROLMENT";
    /** {programme}:{number}: makes a second one impossible. */
    String ENROLMENT_KEY = "ENROLMENT_KEY";

    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String MUNICIPALITY_NO = "MUNICIPALITY_NO";
    /** Standing or null. */
    String STANDING = "STANDING";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";

    @Accessor(ENROLMENT_KEY)
    @Unique
    @NotNull
    String getEnrolmentKey();

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(MUNICIPALITY_NO)
    String getMunicipalityNo();

    @Accessor(STANDING)
    String getStanding();

    @Mutator(STANDING)
    void setStanding(String value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);

    @Accessor(CHANGED_AT)
    long getChangedAt();

    @Mutator(CHANGED_AT)
    void setChangedAt(long value);
}
