// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;

/** A grant in a space. Confirmed: the names of the constants, Javadoc 7.19.0 and apps for 7.x; their values are guesses, which is why they are no compile-time constants. Seen in use on 10.2.15: createGroupSpacePermission, getType, getGroup, isGroupPermission. Seen in use on 7.x: createUserSpacePermission, getUserSubject. */
public class SpacePermission extends ConfluenceEntityObject {

    public static final String ADMINISTER_SPACE_PERMISSION = String.valueOf("SETSPACEPERMISSIONS");
    public static final String COMMENT_PERMISSION = String.valueOf("COMMENT");
    public static final String CREATE_ATTACHMENT_PERMISSION = String.valueOf("CREATEATTACHMENT");
    public static final String CREATEEDIT_PAGE_PERMISSION = String.valueOf("EDITSPACE");
    public static final String CREATE_SPACE_PERMISSION = String.valueOf("CREATESPACE");
    public static final String EDITBLOG_PERMISSION = String.valueOf("EDITBLOG");
    public static final String EXPORT_SPACE_PERMISSION = String.valueOf("EXPORTSPACE");
    public static final String REMOVE_ATTACHMENT_PERMISSION = String.valueOf("REMOVEATTACHMENT");
    public static final String REMOVE_BLOG_PERMISSION = String.valueOf("REMOVEBLOG");
    public static final String REMOVE_COMMENT_PERMISSION = String.valueOf("REMOVECOMMENT");
    public static final String REMOVE_PAGE_PERMISSION = String.valueOf("REMOVEPAGE");
    public static final String SET_PAGE_PERMISSIONS_PERMISSION = String.valueOf("SETPAGEPERMISSIONS");
    public static final String VIEWSPACE_PERMISSION = String.valueOf("VIEWSPACE");

    private final String type;
    private final Space space;
    private final ConfluenceUser user;
    private final String group;

    private SpacePermission(String type, Space space, ConfluenceUser user, String group) {
        this.type = type;
        this.space = space;
        this.user = user;
        this.group = group;
    }

    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser subject) {
        return new SpacePermission(type, space, subject, null);
    }

    public static SpacePermission createGroupSpacePermission(String type, Space space, String group) {
        return new SpacePermission(type, space, null, group);
    }

    public String getType() {
        return type;
    }

    public Space getSpace() {
        return space;
    }

    public String getGroup() {
        return group;
    }

    public ConfluenceUser getUserSubject() {
        return user;
    }

    public boolean isGroupPermission() {
        return group != null;
    }
}
