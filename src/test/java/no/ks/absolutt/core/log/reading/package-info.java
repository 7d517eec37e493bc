// SPDX-License-Identifier: Apache-2.0
/** Tests of the log of administrative acts. */
package no.ks.absolutt.core.log.reading;
