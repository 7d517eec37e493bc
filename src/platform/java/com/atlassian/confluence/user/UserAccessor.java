// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.user;

import java.util.List;

/** People and groups. Confirmed: the supertypes, Javadoc 9.2.4. Seen in use: getGroupNamesForUserName on 10.0.1, hasMembership on 10.2.7. */
public interface UserAccessor extends ConfluenceUserResolver {

    List<String> getGroupNamesForUserName(String userName);

    boolean hasMembership(String groupName, String userName);
}
