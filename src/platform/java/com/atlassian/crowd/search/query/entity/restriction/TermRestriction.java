// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity.restriction;

import com.atlassian.crowd.embedded.api.SearchRestriction;

/** A property and its value. Seen in use before 9: the constructor. */
public class TermRestriction<V> implements SearchRestriction {

    private final Property<V> property;
    private final V value;

    public TermRestriction(Property<V> property, MatchMode matchMode, V value) {
        this.property = property;
        this.value = value;
    }

    public Property<V> getProperty() {
        return property;
    }

    public V getValue() {
        return value;
    }
}
