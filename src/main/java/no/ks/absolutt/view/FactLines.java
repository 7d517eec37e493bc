// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The lines of a cell in a list of facts; what says nothing is left out. For one cell. */
final class FactLines {

    private final List<LinkedHashMap<String, Object>> lines = new ArrayList<>();

    /** With a line; null for none. */
    FactLines with(String text) {
        return with(text, null);
    }

    /** With a line that leads to an address, unless that is null. */
    FactLines with(String text, String address) {
        if (text != null) {
            lines.add(FactRow.line(text, address));
        }
        return this;
    }

    /** The lines. */
    List<LinkedHashMap<String, Object>> list() {
        return lines;
    }
}
