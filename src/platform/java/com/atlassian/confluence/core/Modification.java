// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** A change of an entity. Confirmed: the type, Javadoc 7.3.2. Unconfirmed: modify, whose name is a guess. */
public interface Modification<T> {

    void modify(T entity);
}
