// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;

/** Finds and makes spaces. Confirmed: Javadoc 10.0.3; getSpace by key seen in use on 10.0.1; getSpace by id unconfirmed. The description may be null. */
public interface SpaceManager {

    Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);

    Space createSpace(String key, String name, String description, ConfluenceUser creator);

    Space getSpace(String spaceKey);

    Space getSpace(long id);
}
