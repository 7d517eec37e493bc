// SPDX-License-Identifier: Apache-2.0
package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/** Whether the tables are there. Confirmed: source of the Active Objects plugin 1.4.1. */
public interface ActiveObjectsModuleMetaData {

    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();

    boolean isDataSourcePresent();
}
