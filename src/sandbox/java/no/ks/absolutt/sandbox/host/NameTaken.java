// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/** A page title or a space key is in use already, upper and lower case alike. */
public final class NameTaken extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NameTaken(String what) {
        super(what + " is taken");
    }
}
