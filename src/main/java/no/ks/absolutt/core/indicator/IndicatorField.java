// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import no.ks.absolutt.core.fact.FormField;

/** The fields of an indicator, in the order of its form. */
public enum IndicatorField implements FormField {
    NAME("name", 200),
    KIND("kind", 0),
    VALUE("value", 0),
    COUNTED_FROM("countedFrom", 0),
    APPROXIMATE("approximate", 0),
    UNIT("unit", 60),
    GEOGRAPHY("geography", 0),
    PERIOD("period", 60),
    SOURCE("source", 200),
    LINK("link", 450),
    FETCHED("fetched", 0),
    NOTE("note", 1000),
    COMPARED_WITH("comparedWith", 100),
    COMPARISON_VALUE("comparisonValue", 0),
    COMPARISON_COUNTED_FROM("comparisonCountedFrom", 0),
    COMPARISON_SOURCE("comparisonSource", 200);

    private final Shape shape;

    IndicatorField(String key, int limit) {
        shape = new Shape(key, limit);
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
