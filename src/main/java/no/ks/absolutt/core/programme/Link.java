// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import no.ks.absolutt.core.text.LocalText;

/**
 * A link with its title.
 *
 * @param url http or https
 */
public record Link(LocalText title, String url) {}
