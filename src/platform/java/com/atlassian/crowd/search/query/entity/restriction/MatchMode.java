// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity.restriction;

/** How values are compared. Seen in use before 9: EXACTLY_MATCHES; other constants left out. */
public enum MatchMode {
    EXACTLY_MATCHES
}
