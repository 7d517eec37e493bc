// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A person with a key that stays when the name changes. Confirmed: Javadoc 8.9.3. */
public interface ConfluenceUser extends User {

    UserKey getKey();
}
