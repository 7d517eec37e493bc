// SPDX-License-Identifier: Apache-2.0
/** Tests of the indicators. */
package no.ks.absolutt.core.indicator;
