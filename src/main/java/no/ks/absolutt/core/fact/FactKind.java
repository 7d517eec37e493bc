// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

/**
 * The kinds of facts of a space; stored by name. Words are {@code fact.kind.{name}}, those of their fields
 * {@code fact.field.{field}}.
 */
public enum FactKind {
    /** That a milestone still stands as it is said to. */
    CONFIRMATION,
    /** What KS answers to a request for support. */
    SUPPORT_ANSWER,
    /** One sentence about a theme. */
    SENTENCE,
    /** An answer to one of the three questions. */
    ANSWER,
    /** What a participant reports of a milestone. */
    REPORT,
    /** A member of a group. */
    MEMBER,
    /** Who was represented at a session. */
    REPRESENTATION,
    /** A letter of the role map. */
    ROLE_CELL,
    /** An area of the role map. */
    ROLE_AREA,
    /** A role of the role map. */
    ROLE_CHOICE,
    INDICATOR,
    MEASURE,
    /** An event of the municipality's own. */
    EVENT
}
