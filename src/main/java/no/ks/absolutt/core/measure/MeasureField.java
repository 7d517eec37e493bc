// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import no.ks.absolutt.core.fact.FormField;

/** The fields of a measure, in the order of its form. */
public enum MeasureField implements FormField {
    NAME("name", 200),
    GOAL("goal", 0),
    ROLE("role", 0),
    RESPONSIBLE("responsible", 100),
    DEADLINE("deadline", 0),
    EFFECT("effect", 1000),
    SIGN("sign", 1000),
    STATE("state", 0),
    LINK("link", 450);

    private final Shape shape;

    MeasureField(String key, int limit) {
        shape = new Shape(key, limit);
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
