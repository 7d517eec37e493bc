// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.macro;

/** Why a macro could not be shown. Seen in use on 10.0.3; that it is checked follows from the throws clause. */
public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
