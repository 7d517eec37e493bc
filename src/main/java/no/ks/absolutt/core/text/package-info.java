// SPDX-License-Identifier: Apache-2.0
/**
 * Texts that people read or write: languages, texts in several languages, and messages.
 *
 * <p>May import {@code java..} only.
 */
package no.ks.absolutt.core.text;
