// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.user;

/** What SAL says of a person. Confirmed: SAL 2.8 source; in use on 10.x. */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
