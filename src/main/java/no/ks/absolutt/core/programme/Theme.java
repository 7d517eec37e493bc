// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import no.ks.absolutt.core.text.LocalText;

/**
 * A theme of the programme.
 *
 * @param key such as {@code roller}; also the key of its phase and of its page
 * @param subtitle null where it has none
 */
public record Theme(String key, LocalText title, LocalText subtitle) {}
