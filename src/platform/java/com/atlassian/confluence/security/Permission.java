// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.security;

/** What a person may do with something. Seen in use on 10.0.x; whether it is an enum is not verified, so never switch over it. */
public class Permission {

    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
