// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.entity;

/** What an event has to do with. Seen in use on platform 7: the constant. */
public enum CoverageArea {
    LOCAL_CONFIG_AND_ADMINISTRATION
}
