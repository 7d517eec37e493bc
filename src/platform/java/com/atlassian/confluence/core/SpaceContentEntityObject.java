// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. Seen in use: getSpaceKey on 10.0.3, getSpace on 10.0.1, setSpace in several apps. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    private Space space;

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }
}
