// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Finds, makes, archives and removes spaces. Confirmed: Javadoc 10.0.3, archiveSpace too; getSpace by key seen in use on
 * 10.0.1; getSpace by id unconfirmed; removeSpace seen in use in apps' tests, version unknown, and what it returns is
 * unconfirmed (what is written of it says Boolean). The description may be null.
 */
public interface SpaceManager {

    Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);

    Space createSpace(String key, String name, String description, ConfluenceUser creator);

    Space getSpace(String spaceKey);

    Space getSpace(long id);

    void archiveSpace(Space space);

    Boolean removeSpace(Space space);
}
