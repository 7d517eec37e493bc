// SPDX-License-Identifier: Apache-2.0
/**
 * The programme space: its page tree, its name, and the making of it.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.space;
