// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

/** Port: scripts and styles that the page being rendered needs. */
public interface PageResources {

    /** Asks the host to put the web resource with that module key (without the plugin's) on the page, once. */
    void need(String moduleKey);
}
