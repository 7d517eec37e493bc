// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

/** The kinds of administrative acts; stored by name. Its words are {@code log.act.{name}}. */
public enum ActKind {
    PROGRAMME_CREATED,
    PROGRAMME_CHANGED,
    PROGRAMME_TEXTS_CHANGED,
    PROGRAMME_DATES_MOVED,
    THEMES_CHANGED,
    MILESTONES_CHANGED,
    SESSION_ADDED,
    SESSION_CHANGED,
    SESSION_MOVED,
    SESSION_REMOVED,
    SESSION_TEXTS_CHANGED,
    STANDING_SET,
    COORDINATOR_NAMED,
    ROLES_ASKED_FOR,
    ROLES_CALLED_BACK,
    REGISTER_NOTED,
    LIST_READ,
    SPACE_MADE,
    SPACE_CONNECTED,
    JOB_STARTED,
    JOB_STOPPED,
    JOB_RESUMED,
    JOB_INTERRUPTED,
    JOB_ENDED,
    JOB_UNDONE,
    SETTINGS_CHANGED
}
