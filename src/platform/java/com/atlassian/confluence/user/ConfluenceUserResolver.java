// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Finds people; null where there is none. Confirmed: Javadoc 10.1.2. */
public interface ConfluenceUserResolver {

    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);

    ConfluenceUser getExistingUserByKey(UserKey key);
}
