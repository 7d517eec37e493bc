// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

/** What is searched for. Unconfirmed: the supertype of the queries. */
public interface Query<T> {}
