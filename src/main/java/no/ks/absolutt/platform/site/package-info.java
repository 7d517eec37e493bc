// SPDX-License-Identifier: Apache-2.0
/**
 * The site as a whole: its addresses, whether it takes writes, and the cluster's locks.
 *
 * <p>May import {@code java..}, the core, the view, {@code com.atlassian} except Active Objects, and slf4j.
 */
package no.ks.absolutt.platform.site;
