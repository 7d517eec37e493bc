// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.indicator.ReadIndicators;
import no.ks.absolutt.view.IndicatorsView;

/** The macro {@code absolutt-indicators}: the figures that the municipality has chosen. */
public final class IndicatorsMacro extends FactsMacro {

    static final String NAME = "absolutt-indicators";

    private static final List<String> SCRIPT = List.of("indicators");

    private final ReadIndicators indicators;

    /** The macro over its use case. */
    public IndicatorsMacro(ReadIndicators indicators, Rendering rendering) {
        super(NAME, rendering);
        this.indicators = indicators;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        IndicatorsView view = new IndicatorsView(rendering().showing(reading));
        return new Filled(
                ListTemplate.of(reading),
                view.of(reading.visit(), indicators.of(reading.visit()), indicators.changes(reading.visit())),
                SCRIPT);
    }
}
