// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import java.util.Date;
import java.util.List;

/**
 * Comments of all kinds on pages. Confirmed: Javadoc 10.1.2, deprecated there for plugins since 7.3.0 in favour of
 * ContentService, whose own methods are confirmed for 6.0 only; the list's type: Javadoc 7.19.14.
 */
public interface CommentManager {

    List<Comment> getPageComments(long pageId, Date since);
}
