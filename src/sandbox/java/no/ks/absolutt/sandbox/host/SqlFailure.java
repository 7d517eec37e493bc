// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/** A statement that the database refused; the cause is the SQLException. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
