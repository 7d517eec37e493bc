// SPDX-License-Identifier: Apache-2.0
package com.atlassian.plugin;

/** A descriptor that makes no sense. Seen in use on 10.0.x; that it is unchecked is unconfirmed. */
public class PluginParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
