// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity.restriction.constants;

import com.atlassian.crowd.search.query.entity.restriction.Property;

/** What people can be searched by. Seen in use before 9: EMAIL; its type is inferred. */
public final class UserTermKeys {

    public static final Property<String> EMAIL = new Property<>() {};

    private UserTermKeys() {}
}
