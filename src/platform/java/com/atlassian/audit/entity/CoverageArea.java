// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** What an event has to do with. The constant seen in use on platform 7. */
public enum CoverageArea {
    LOCAL_CONFIG_AND_ADMINISTRATION
}
