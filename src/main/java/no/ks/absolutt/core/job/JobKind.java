// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/** What a job makes; stored by name. */
public enum JobKind {
    /** A space for each municipality. */
    SPACES,
    /** The pages that the programme has got since the spaces were made, in the space of each municipality. */
    PAGES
}
