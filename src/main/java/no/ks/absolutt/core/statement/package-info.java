// SPDX-License-Identifier: Apache-2.0
/**
 * What a municipality says in its own words: one sentence a theme («Kort om status»), and the answers to the programme's
 * three questions.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.statement;
