// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** More about an event. Seen in use on platform 7: the constructor. Unconfirmed: the getters. */
public class AuditAttribute {

    private final String name;
    private final String value;

    public AuditAttribute(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
