// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api;

/** What kind of address is wanted. CANONICAL and ABSOLUTE seen in use on 10.0.1; the others and the order are unconfirmed. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
