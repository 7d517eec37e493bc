// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.Programme;

/** A programme as it would be after a change, and what the log says of the change. */
public record Draft(Programme after, Deed deed) {}
