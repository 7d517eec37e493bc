// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/** A page in a tree. Confirmed: the type, CONTENT_TYPE, the constructor and addChild, Javadoc 8.8.0. Seen in use: setParentPage, getParent. Unconfirmed: getChildren, getPosition, setPosition. */
public class Page extends AbstractPage {

    public static final String CONTENT_TYPE = String.valueOf("page");

    private final List<Page> children = new ArrayList<>();
    private Page parent;
    private Integer position;

    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    public List<Page> getChildren() {
        return List.copyOf(children);
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
