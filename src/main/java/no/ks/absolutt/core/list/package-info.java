// SPDX-License-Identifier: Apache-2.0
/**
 * Lists of municipalities that KS pastes or uploads: what stands in them, and what each row means. Reading one changes
 * nothing.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.list;
