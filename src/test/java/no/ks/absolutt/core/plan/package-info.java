// SPDX-License-Identifier: Apache-2.0
/** Programmes and sessions as KS plans them. */
package no.ks.absolutt.core.plan;
