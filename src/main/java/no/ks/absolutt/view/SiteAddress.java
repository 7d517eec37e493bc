// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

/** Port: where the site is reached from outside it, as in a mail or a calendar. */
public interface SiteAddress {

    /** The whole address that all pages of the site begin with, context path included; no slash at its end. */
    String base();
}
