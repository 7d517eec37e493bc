// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity.restriction;

/** How values are compared. EXACTLY_MATCHES seen in use before 9; other constants left out. */
public enum MatchMode {
    EXACTLY_MATCHES
}
