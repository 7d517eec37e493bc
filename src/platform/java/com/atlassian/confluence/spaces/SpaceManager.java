// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Finds, makes, archives and removes spaces. Confirmed: Javadoc 10.0.3. Seen in use on 10.0.1: getSpace(String).
 * Unconfirmed: getSpace(long). Seen in use in the tests of apps, in which version is unknown: removeSpace; what it returns
 * is unconfirmed (what is written of it says Boolean). The description may be null.
 */
public interface SpaceManager {

    Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);

    Space createSpace(String key, String name, String description, ConfluenceUser creator);

    Space getSpace(String spaceKey);

    Space getSpace(long id);

    void archiveSpace(Space space);

    Boolean removeSpace(Space space);
}
