// SPDX-License-Identifier: Apache-2.0
package com.atlassian.plugin.util;

/** Which plugin is at work; nobody asks here. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
