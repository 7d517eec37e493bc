// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/** A page could not be saved: somebody else has saved a newer version. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int current;

    StaleVersion(long pageId, int current) {
        super("Page " + pageId + " is at version " + current);
        this.current = current;
    }

    /** The version that the page has now. */
    public int current() {
        return current;
    }
}
