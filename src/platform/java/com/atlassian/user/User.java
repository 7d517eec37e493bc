// SPDX-License-Identifier: Apache-2.0
package com.atlassian.user;

import java.io.Serializable;
import java.security.Principal;

/** A person. Confirmed by the lists of inherited members of ConfluenceUser: Javadoc 8.9.3. */
public interface User extends Entity, Principal, Serializable {

    @Override
    String getName();

    String getFullName();

    String getEmail();
}
