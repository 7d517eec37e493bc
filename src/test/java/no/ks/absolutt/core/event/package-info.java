// SPDX-License-Identifier: Apache-2.0
/** Tests of {@code no.ks.absolutt.core.event}. */
package no.ks.absolutt.core.event;
