// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api;

/** What kind of address is wanted. Seen in use on 10.0.1: CANONICAL, ABSOLUTE. Unconfirmed: RELATIVE, RELATIVE_CANONICAL, AUTO and the order. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
