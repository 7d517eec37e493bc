// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A milestone of a programme. */
@Preload
@Table(MilestoneRow.TABLE)
public interface MilestoneRow extends Entity {

    String TABLE = "MILESTONE";
    String PROGRAMME_KEY = "PROGRAMME_KEY";
    String MILESTONE_KEY = "MILESTONE_KEY";
    /** Place in the programme. */
    String SORT_NO = "SORT_NO";

    String PHASE = "PHASE";
    String TITLE_NB = "TITLE_NB";
    String TITLE_NN = "TITLE_NN";
    String TITLE_EN = "TITLE_EN";
    String COUNTY_TITLE_NB = "COUNTY_TITLE_NB";
    String COUNTY_TITLE_NN = "COUNTY_TITLE_NN";
    String COUNTY_TITLE_EN = "COUNTY_TITLE_EN";
    /** Joined by +. */
    String OWNERS = "OWNERS";

    String DUE_RULE = "DUE_RULE";
    String REQUIRED = "REQUIRED";
    String STANDING = "STANDING";
    String DOCUMENTATION_ASKED = "DOCUMENTATION_ASKED";
    String COUNTS = "COUNTS";

    @Accessor(PROGRAMME_KEY)
    @Indexed
    String getProgrammeKey();

    @Accessor(MILESTONE_KEY)
    String getMilestoneKey();

    @Accessor(SORT_NO)
    int getSortNo();

    @Accessor(PHASE)
    String getPhase();

    @Accessor(TITLE_NB)
    @StringLength(450)
    String getTitleNb();

    @Accessor(TITLE_NN)
    @StringLength(450)
    String getTitleNn();

    @Accessor(TITLE_EN)
    @StringLength(450)
    String getTitleEn();

    @Accessor(COUNTY_TITLE_NB)
    @StringLength(450)
    String getCountyTitleNb();

    @Accessor(COUNTY_TITLE_NN)
    @StringLength(450)
    String getCountyTitleNn();

    @Accessor(COUNTY_TITLE_EN)
    @StringLength(450)
    String getCountyTitleEn();

    @Accessor(OWNERS)
    @StringLength(450)
    String getOwners();

    @Accessor(DUE_RULE)
    String getDueRule();

    @Accessor(REQUIRED)
    boolean isRequired();

    @Accessor(STANDING)
    boolean isStanding();

    @Accessor(DOCUMENTATION_ASKED)
    boolean isDocumentationAsked();

    @Accessor(COUNTS)
    boolean isCounts();
}
