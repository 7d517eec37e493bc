// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/** The parameter {@code preview} of calls that can say what they would do, and do nothing. */
final class OnlyPreview {

    static final String PREVIEW = "preview";

    private OnlyPreview() {}

    /**
     * Whether it was sent as {@code true}; false where it is absent. Refuses INVALID for anything but true and false, so
     * that who misspells it does not make what was to be looked at.
     */
    static boolean isWanted(String sent) {
        if (sent == null || sent.equals("false")) {
            return false;
        }
        if (sent.equals("true")) {
            return true;
        }
        throw Refusal.invalid(PREVIEW, Message.of("refusal.field.flag"));
    }
}
