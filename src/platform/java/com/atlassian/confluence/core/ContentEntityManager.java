// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** Finds and saves content. Confirmed: saveNewVersion, Javadoc 7.3.2. Seen in use on 10.0.3: getById. */
public interface ContentEntityManager {

    ContentEntityObject getById(long id);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
