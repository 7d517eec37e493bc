// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.roles.RolePoints;

/** What is open in the role map of a space, to be talked about at a meeting. */
public interface SheetPoints {

    /** The points of the space, area by area. */
    RolePoints of(Visit visit);
}
