// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.storage.row.MilestoneRow;

/** A milestone as a row. */
final class StoredMilestone {

    private static final String OWNER_SEPARATOR = "+";

    private StoredMilestone() {}

    static Milestone of(MilestoneRow row) {
        return new Milestone(
                row.getMilestoneKey(),
                row.getPhase(),
                Columns.text(row.getTitleNb(), row.getTitleNn(), row.getTitleEn()),
                Columns.text(row.getCountyTitleNb(), row.getCountyTitleNn(), row.getCountyTitleEn()),
                List.of(row.getOwners().split("\\" + OWNER_SEPARATOR)),
                DueRule.of(row.getDueRule()),
                row.isRequired(),
                row.isStanding(),
                row.isDocumentationAsked(),
                row.isCounts());
    }

    /** The row to be made for a milestone. */
    static Map<String, Object> columns(String programme, Milestone milestone, int place) {
        return new Columns()
                .with(MilestoneRow.PROGRAMME_KEY, programme)
                .with(MilestoneRow.MILESTONE_KEY, milestone.key())
                .with(MilestoneRow.SORT_NO, place)
                .with(MilestoneRow.PHASE, milestone.phase())
                .with(MilestoneRow.TITLE_NB, MilestoneRow.TITLE_NN, MilestoneRow.TITLE_EN, milestone.title())
                .with(
                        MilestoneRow.COUNTY_TITLE_NB,
                        MilestoneRow.COUNTY_TITLE_NN,
                        MilestoneRow.COUNTY_TITLE_EN,
                        milestone.countyTitle())
                .with(MilestoneRow.OWNERS, String.join(OWNER_SEPARATOR, milestone.owners()))
                .with(MilestoneRow.DUE_RULE, milestone.due().code())
                .with(MilestoneRow.REQUIRED, milestone.required())
                .with(MilestoneRow.STANDING, milestone.standing())
                .with(MilestoneRow.DOCUMENTATION_ASKED, milestone.documentationAsked())
                .with(MilestoneRow.COUNTS, milestone.active())
                .values();
    }
}
