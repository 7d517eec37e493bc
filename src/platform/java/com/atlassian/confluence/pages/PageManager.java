// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;

/** Finds and saves pages. getPage by key and title seen in use on 10.0.1 and 10.0.3; getPage by id and saveContentEntity seen in use; getAbstractPage confirmed: Javadoc 4.2, in use on 10.0.1. */
public interface PageManager extends ContentEntityManager {

    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);
}
