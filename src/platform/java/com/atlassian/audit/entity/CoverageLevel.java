// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** How much the log is set to take. Seen in use on platform 7: ADVANCED. Unconfirmed: BASE, described by Atlassian. */
public enum CoverageLevel {
    BASE,
    ADVANCED
}
