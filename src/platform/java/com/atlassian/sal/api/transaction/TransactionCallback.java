// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.transaction;

/** What runs in a transaction. Confirmed: SAL 2.8 source; in use on 10.0.1. */
public interface TransactionCallback<T> {

    T doInTransaction();
}
