// SPDX-License-Identifier: Apache-2.0
package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;

/** A search for people. Seen in use before 9: the constructor; the superclass is unconfirmed. */
public class UserQuery<T> implements Query<T> {

    private final SearchRestriction restriction;

    public UserQuery(Class<T> returnType, SearchRestriction restriction, int startIndex, int maxResults) {
        this.restriction = restriction;
    }

    public SearchRestriction getSearchRestriction() {
        return restriction;
    }
}
