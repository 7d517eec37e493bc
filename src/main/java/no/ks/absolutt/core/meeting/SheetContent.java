// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.roles.RolePoints;

/**
 * What stands on a sheet when it is made. Immutable.
 *
 * @param meeting the group meeting of that day, where one is planned
 * @param due open milestones that are overdue or due until the next session, by their day
 * @param points open in the role map
 * @param before body of the sheet before, in the host's storage format, whose open tasks are taken along; nothing where it
 *     cannot be read
 */
public record SheetContent(
        ProgrammeSpace space,
        LocalDate day,
        Optional<LocalEvent> meeting,
        GroupState group,
        List<TrackedMilestone> due,
        RolePoints points,
        Optional<String> before) {}
