// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.embedded.api;

/** Searches the user directories. Seen in use in an app for Confluence before 9 with a UserQuery as argument and an Iterable as answer; the parameter type is unconfirmed. */
public interface CrowdService {

    <T> Iterable<T> search(Query<T> query);
}
