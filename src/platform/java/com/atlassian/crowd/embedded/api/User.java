// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

import java.security.Principal;

/** A person in a user directory. Seen in use before 9: the type, getName. Unconfirmed: getEmailAddress, isActive. */
public interface User extends Principal {

    @Override
    String getName();

    String getEmailAddress();

    boolean isActive();
}
