// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import java.time.Instant;

/**
 * One text of a municipality, as it is now.
 *
 * @param theme key of the theme it is about, or that its question belongs to
 * @param text at most {@link StatementKind#limit()} characters; null for none
 * @param revision 0 while nothing was ever written; the first text is 1
 * @param changedAt null while nothing was ever written
 * @param changedBy user key; null while nothing was ever written
 */
public record Statement(
        StatementKind kind, String theme, String text, int revision, Instant changedAt, String changedBy) {

    /** One that nobody has written. */
    static Statement unwritten(StatementKind kind, String theme) {
        return new Statement(kind, theme, null, 0, null, null);
    }

    boolean is(StatementKind ofKind, String ofTheme) {
        return kind == ofKind && theme.equals(ofTheme);
    }
}
