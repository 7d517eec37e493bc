// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.List;
import no.ks.absolutt.core.text.Message;

/**
 * One figure of a pasted table.
 *
 * @param row number of its line, from 1
 * @param facts what it says; parts may be null where there are problems
 * @param problems what stands in the way of it; empty for a good one
 * @param saved whether it has been added
 */
public record ImportedRow(int row, IndicatorFacts facts, List<Message> problems, boolean saved) {

    public ImportedRow {
        problems = List.copyOf(problems);
    }

    /** Whether nothing stands in its way. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    ImportedRow asSaved() {
        return new ImportedRow(row, facts, problems, true);
    }
}
