// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

import java.security.Principal;

/** A person in a user directory. Type seen in use before 9; its members are unconfirmed but for getName. */
public interface User extends Principal {

    @Override
    String getName();

    String getEmailAddress();

    boolean isActive();
}
