// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import no.ks.absolutt.core.programme.Programme;

/** A programme space that a viewer has been let into: whose it is, and which programme it belongs to. */
public record ProgrammeSpace(Participation participation, Municipality municipality, Programme programme) {}
