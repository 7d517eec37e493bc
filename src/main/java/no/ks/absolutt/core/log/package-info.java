// SPDX-License-Identifier: Apache-2.0
/**
 * The log of what KS and the Confluence administrators do: programmes, sessions, texts, spaces, jobs, settings. What the
 * municipalities do with their milestones is in {@code core.progress}.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.log;
