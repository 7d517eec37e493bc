// SPDX-License-Identifier: Apache-2.0
/**
 * What a page is rendered with: the host's Velocity, and scripts and styles.
 *
 * <p>May import {@code java..}, the core, the view and {@code com.atlassian} except Active Objects.
 */
package no.ks.absolutt.platform.page;
