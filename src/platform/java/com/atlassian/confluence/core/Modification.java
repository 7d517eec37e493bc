// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** A change of an entity. Type confirmed: Javadoc 7.3.2; the name of its method is unconfirmed. */
public interface Modification<T> {

    void modify(T entity);
}
