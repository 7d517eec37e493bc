// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import no.ks.absolutt.core.text.Language;

/**
 * The person who asks.
 *
 * @param userKey the host's key of the user; null when nobody is logged in
 * @param english whether her profile or browser asks for English
 */
public record Viewer(String userKey, boolean english) {

    /** Somebody who is not logged in. */
    public static final Viewer NOBODY = new Viewer(null, false);

    /** Whether somebody is logged in. */
    public boolean isSomebody() {
        return userKey != null;
    }

    /** What she reads where the place has the given language: English when she asks for it, else the place's own. */
    public Language languageIn(Language ofThePlace) {
        return english ? Language.ENGLISH : ofThePlace;
    }
}
