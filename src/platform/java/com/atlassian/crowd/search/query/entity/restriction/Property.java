// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity.restriction;

/** What a restriction is about. Unconfirmed: seen only as the inferred type of a constant. */
public interface Property<V> {}
