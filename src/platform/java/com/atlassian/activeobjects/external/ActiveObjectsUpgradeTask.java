// SPDX-License-Identifier: Apache-2.0
package com.atlassian.activeobjects.external;

/** Changes the tables of an earlier version. Confirmed: source of the Active Objects plugin 1.4.1; in use on 10.0.1. */
public interface ActiveObjectsUpgradeTask {

    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
