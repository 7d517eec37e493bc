// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.LocalDate;

/**
 * What KS has noted about an entry of the register. The register itself is never changed, and what is stored of a
 * municipality stays with its number.
 *
 * @param number the entry's number
 * @param name another name that it is known by; null for none
 * @param validTo the last day that the number is in use; null while no end is known
 * @param continuesAs number of the entry that it continues as; null for none
 * @param revision 1 for the first note, one more for each change; 0 where nothing has been noted
 */
public record RegisterNote(String number, String name, LocalDate validTo, String continuesAs, int revision) {

    /** What stands before anything has been noted. */
    public static RegisterNote none(String number) {
        return new RegisterNote(number, null, null, null, 0);
    }

    /** Whether the number has gone out of use before that day. */
    public boolean hasEnded(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
