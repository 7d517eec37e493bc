// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** The usual ways of saving. Confirmed: the type, Javadoc 10.1.2. Confirmed: DEFAULT, MINOR_EDIT and SUPPRESS_NOTIFICATIONS by name, Javadoc 8.2.2. Confirmed: the constructor, Javadoc 10.1.2, deprecated. */
public class DefaultSaveContext implements SaveContext {

    public static final SaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext(true, true, false);
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext(true, true, false);

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }

    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
