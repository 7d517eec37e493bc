// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;

/** What Confluence stores with an id. Confirmed by the lists of inherited members: Javadoc 7.15.1. */
public abstract class ConfluenceEntityObject {

    private long id;
    private ConfluenceUser creator;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }
}
