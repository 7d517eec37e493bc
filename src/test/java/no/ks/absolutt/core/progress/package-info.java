// SPDX-License-Identifier: Apache-2.0
/** The tracker. */
package no.ks.absolutt.core.progress;
