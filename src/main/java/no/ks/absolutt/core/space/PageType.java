// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.text.LocalText;

/**
 * A kind of page in the page tree that every programme space has.
 *
 * @param key such as {@code hjem} or {@code samling-n}; also the name of its template
 * @param parent key of the page above; null for the home page
 * @param title with placeholders {@code {kommune}}, {@code {n}}, {@code {tema}}
 * @param countyTitle the title in a county municipality's space; null where it is the same
 * @param titleWithoutTheme the title where the session has no theme; null where it is the same
 * @param made how often it is made
 */
public record PageType(
        String key, String parent, LocalText title, LocalText countyTitle, LocalText titleWithoutTheme, Made made) {

    /** How often a page of the type is made. */
    public enum Made {
        ONCE,
        FOR_EACH_JOINT_SESSION,
        WITH_AN_EXPERIENCE_SESSION
    }

    /** The key of the home page's type. */
    public static final String HOME = "hjem";

    /** How the keys end of the types that have a page for each joint session. */
    public static final String PER_SESSION = "-n";

    /** Whether pages of the type are made for sessions of that kind. */
    public boolean isFor(SessionKind kind) {
        return switch (made) {
            case ONCE -> false;
            case FOR_EACH_JOINT_SESSION -> kind == SessionKind.JOINT;
            case WITH_AN_EXPERIENCE_SESSION -> kind == SessionKind.EXPERIENCE;
        };
    }

    /** The key of one page of this type; that of a page for each joint session ends with the session's number. */
    public String pageKey(int session) {
        return made == Made.FOR_EACH_JOINT_SESSION
                ? key.substring(0, key.length() - PER_SESSION.length()) + "-" + session
                : key;
    }
}
