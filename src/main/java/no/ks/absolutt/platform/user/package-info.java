// SPDX-License-Identifier: Apache-2.0
/**
 * The host's users and groups, and who is asking.
 *
 * <p>May import {@code java..}, the core, {@code com.atlassian} except Active Objects, and slf4j.
 */
package no.ks.absolutt.platform.user;
