// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Finds and saves pages. getPage by key and title seen in use on 10.0.1 and 10.0.3; getPage by id and saveContentEntity
 * seen in use; getAbstractPage confirmed: Javadoc 4.2, in use on 10.0.1. getPages seen in use in two apps, version
 * unknown; getBlogPosts confirmed: Javadoc 5.0.3, seen in use in several apps. currentOnly leaves out what is in the trash.
 */
public interface PageManager extends ContentEntityManager {

    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    List<Page> getPages(Space space, boolean currentOnly);

    List<BlogPost> getBlogPosts(Space space, boolean currentOnly);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);
}
