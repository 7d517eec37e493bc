// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

/**
 * Port: takes a list out of what somebody pasted or uploaded. Keeps nothing, calculates no formula, follows no link.
 * Thread-safe. Refuses INVALID, with the field {@code list}, what cannot be read or is too much: nothing of it counts then.
 */
public interface ListFormats {

    /** The list in a pasted text: lines with tab, semicolon or comma between cells. */
    ListTable ofText(String text);

    /** The list in a file; what kind it is is told by its content, not by its name. */
    ListTable ofFile(byte[] bytes);
}
