// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

/** Port: the host's addresses. */
public interface Site {

    /** The path that all addresses of the site begin with, such as {@code /confluence}; empty when it has none. */
    String contextPath();
}
