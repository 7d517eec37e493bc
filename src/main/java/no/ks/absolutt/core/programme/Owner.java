// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import no.ks.absolutt.core.text.LocalText;

/**
 * Who can own a milestone.
 *
 * @param key key of a role in capitals, KOORDINATOR or DELTAKERGRUPPE
 */
public record Owner(String key, LocalText name) {}
