// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.user;

import java.io.Serializable;

/** The key of a person. Seen in use on 10.0.1. That it is final and Serializable is unconfirmed. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1L;
    private final String value;

    public UserKey(String userkey) {
        this.value = userkey;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
