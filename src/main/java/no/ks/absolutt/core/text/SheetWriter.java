// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import java.util.List;

/** Port: writes a table as a file that a spreadsheet opens. Thread-safe. */
public interface SheetWriter {

    /**
     * The file. No cell is a formula there, whatever it holds.
     *
     * @param head the columns' names
     * @param rows each as many cells as the head; null for an empty one
     */
    byte[] write(List<String> head, List<List<String>> rows);
}
