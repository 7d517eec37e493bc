// SPDX-License-Identifier: Apache-2.0
/**
 * Whether this Confluence has what the plugin calls: each member is looked up, the log says at start what is missing and
 * what that switches off, and the Compatibility screen says it at any time. A part that may be missing is off as soon as
 * one of its members is.
 *
 * <p>May import {@code java..}, {@code core.compat} and slf4j. No type of {@code com.atlassian}: this must work where they
 * are missing.
 */
package no.ks.absolutt.platform.compat;
