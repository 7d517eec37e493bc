// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;

/** Whole numbers in addresses. */
final class RowId {

    private static final String NUMBER = "\\d{1,9}";

    private RowId() {}

    /** The number. Refuses NOT_FOUND for anything else: nothing has such an address. */
    static int of(String text) {
        if (text == null || !text.matches(NUMBER)) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }
}
