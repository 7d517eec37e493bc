// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** Something with a title and a body. Seen in use on 10.0.3: getTitle, setTitle. Seen in use, in which version is unknown: setBodyAsString, isDeleted. Unconfirmed: getBodyAsString, getVersion, setVersionComment and the superclass. */
public abstract class ContentEntityObject extends ConfluenceEntityObject {

    private String title;
    private String body = "";
    private int version = 1;
    private String versionComment;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public boolean isDeleted() {
        return false;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String comment) {
        this.versionComment = comment;
    }
}
