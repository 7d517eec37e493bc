// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** How much the log is set to take. ADVANCED seen in use on platform 7, BASE described by Atlassian. */
public enum CoverageLevel {
    BASE,
    ADVANCED
}
