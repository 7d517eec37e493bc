// SPDX-License-Identifier: Apache-2.0
/** Tests of {@code no.ks.absolutt.view.calendar}. */
package no.ks.absolutt.view.calendar;
