// SPDX-License-Identifier: Apache-2.0
/** The programme's rules. */
package no.ks.absolutt.core.programme;
