// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

/** Which text of a programme a row holds; stored by name. */
enum TextField {
    TAGLINE,
    AIM,
    PURPOSE,
    /** One row a goal. */
    GOAL,
    COUNTY,
    ORGANISER,
    FRAMEWORK,
    FINANCING,
    COSTS,
    ANCHORING,
    CONTACT,
    /** One row a link. */
    LINK
}
