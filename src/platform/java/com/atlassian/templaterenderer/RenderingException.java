// SPDX-License-Identifier: Apache-2.0
package com.atlassian.templaterenderer;

/** A template that could not be rendered. Seen in use; that it is unchecked is unconfirmed: catch Exception where it matters. */
public class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
