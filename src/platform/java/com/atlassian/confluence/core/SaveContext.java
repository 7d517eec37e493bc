// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.core;

/** How something is saved. Confirmed: Javadoc 10.1.2 (type), 5.10.8 (members). */
public interface SaveContext {

    boolean doUpdateLastModifier();

    boolean isEventSuppressed();

    boolean isSuppressNotifications();
}
