// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

/** An address that nothing answers. */
final class NotFoundServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    NotFoundServlet(Site site) {
        super(site);
    }
}
