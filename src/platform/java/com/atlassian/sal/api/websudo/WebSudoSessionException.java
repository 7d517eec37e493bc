// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.websudo;

/** The administrator must give the password once more. Confirmed: SAL 2.8 source. */
public class WebSudoSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }
}
