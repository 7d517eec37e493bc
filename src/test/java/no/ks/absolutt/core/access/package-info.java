// SPDX-License-Identifier: Apache-2.0
/** Who may do what, and what free text may hold. */
package no.ks.absolutt.core.access;
