// SPDX-License-Identifier: Apache-2.0
/**
 * The macros that pages show the programme's facts with: parameters, use case, view, template.
 *
 * <p>May import {@code java..}, the core, {@code view}, {@code com.atlassian.confluence.macro}, {@code
 * com.atlassian.confluence.content.render} and slf4j.
 */
package no.ks.absolutt.page;
