// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.programme.Programme;

/** A change to a programme but for its sessions. Immutable. */
public sealed interface ProgrammeEdit permits DetailsEdit, DatesEdit, TextsEdit, ThemeEdit, MilestoneRuleEdit {

    /**
     * The programme with the change, and what the log says.
     *
     * @throws no.ks.absolutt.core.access.Refusal INVALID for what a programme cannot hold, NOT_FOUND for a part that it
     *     has not
     */
    Draft appliedTo(Programme before);
}
