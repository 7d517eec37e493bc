// SPDX-License-Identifier: Apache-2.0
/**
 * The macros that pages show the programme's facts with: parameters, use case, view, template.
 *
 * <p>May import {@code java..}, the core, {@code view}, {@code com.atlassian.confluence.macro} and {@code
 * com.atlassian.confluence.content.render}.
 */
package no.ks.absolutt.page;
