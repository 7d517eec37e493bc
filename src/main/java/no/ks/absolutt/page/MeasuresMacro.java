// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.view.MeasuresView;

/** The macro {@code absolutt-measures}: what the municipality will do, by whom, by when and to what effect. */
public final class MeasuresMacro extends FactsMacro {

    static final String NAME = "absolutt-measures";

    private static final List<String> SCRIPT = List.of("facts");

    private final ReadMeasures measures;

    /** The macro over its use case. */
    public MeasuresMacro(ReadMeasures measures, Rendering rendering) {
        super(NAME, rendering);
        this.measures = measures;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        MeasuresView view = new MeasuresView(rendering().showing(reading), reading.visit(), measures.roles());
        return new Filled(
                ListTemplate.of(reading),
                view.of(measures.of(reading.visit()), measures.changes(reading.visit())),
                SCRIPT);
    }
}
