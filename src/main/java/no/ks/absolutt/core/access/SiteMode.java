// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

/** Port: whether the host takes writes. */
public interface SiteMode {

    /** True while the site is read-only. False where the host has no such mode. */
    boolean isReadOnly();
}
