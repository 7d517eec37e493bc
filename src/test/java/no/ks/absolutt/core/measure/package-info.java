// SPDX-License-Identifier: Apache-2.0
/** Tests of the measures. */
package no.ks.absolutt.core.measure;
