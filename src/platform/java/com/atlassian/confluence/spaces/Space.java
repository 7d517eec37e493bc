// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.ArrayList;
import java.util.List;

/** A space. Confirmed: Javadoc 7.15.1; its keys and names in use on 10.x. Unconfirmed: isArchived. */
public class Space extends ConfluenceEntityObject {

    private String key;
    private String name;
    private Page homePage;
    private final List<SpacePermission> permissions = new ArrayList<>();

    public Space() {}

    public Space(String spaceKey) {
        this.key = spaceKey;
    }

    public static boolean isValidGlobalSpaceKey(String key) {
        return key != null && key.matches("[A-Za-z0-9]{1,255}");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public List<SpacePermission> getPermissions() {
        return permissions;
    }

    public boolean isArchived() {
        return false;
    }
}
