// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** Finds and saves content. getById seen in use on 10.0.3; saveNewVersion confirmed: Javadoc 7.3.2. */
public interface ContentEntityManager {

    ContentEntityObject getById(long id);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
