// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.UUID;

/** A short number that ties what a person sees when something fails to the line in the log. */
public final class FaultReference {

    private static final int LENGTH = 8;

    private FaultReference() {}

    /** A new one: eight hexadecimal digits. */
    public static String next() {
        return UUID.randomUUID().toString().substring(0, LENGTH);
    }
}
