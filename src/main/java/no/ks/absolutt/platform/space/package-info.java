// SPDX-License-Identifier: Apache-2.0
/**
 * The host's spaces, pages and space permissions.
 *
 * <p>May import {@code java..}, the core, {@code com.atlassian} except Active Objects, and slf4j.
 */
package no.ks.absolutt.platform.space;
