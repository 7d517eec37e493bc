// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Finds and saves pages. Seen in use on 10.0.1 and 10.0.3: getPage(String, String). Seen in use: getPage(long),
 * saveContentEntity. Confirmed: getAbstractPage, Javadoc 4.2, in use on 10.0.1. Seen in use in two apps, in which version
 * is unknown: getPages. Confirmed: getBlogPosts, Javadoc 5.0.3, in use in several apps. currentOnly leaves out what is in
 * the trash.
 */
public interface PageManager extends ContentEntityManager {

    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    List<Page> getPages(Space space, boolean currentOnly);

    List<BlogPost> getBlogPosts(Space space, boolean currentOnly);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);
}
