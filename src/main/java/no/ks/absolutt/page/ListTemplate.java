// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

/** The templates of a list of facts: one with controls for the screen, one with a plain table for everything else. */
final class ListTemplate {

    private ListTemplate() {}

    static String of(Reading reading) {
        return reading.live() ? "templates/list.vm" : "templates/list-static.vm";
    }
}
