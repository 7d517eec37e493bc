// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import no.ks.absolutt.core.text.Language;

/** The form of Norwegian that a municipality has decided on. */
public enum LanguageForm {
    BOKMAL,
    NYNORSK,
    /** It has decided to be neutral, or not decided. */
    NEUTRAL;

    /** The language that the municipality's own decision points to; bokmål where it points to none. */
    public Language language() {
        return this == NYNORSK ? Language.NYNORSK : Language.BOKMAL;
    }
}
