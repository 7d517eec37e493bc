// SPDX-License-Identifier: Apache-2.0
/** Tests of {@code no.ks.absolutt.core.meeting}. */
package no.ks.absolutt.core.meeting;
