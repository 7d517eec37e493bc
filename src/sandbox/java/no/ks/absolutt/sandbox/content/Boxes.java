// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

/** The boxes that say what could not be shown. Spans, so that they may stand within a line as well. */
final class Boxes {

    private Boxes() {}

    static void error(Html out, String message) {
        out.element("span", message, "class", "sandbox-box sandbox-box-error");
    }

    static void warning(Html out, String message) {
        out.element("span", message, "class", "sandbox-box sandbox-box-warning");
    }
}
