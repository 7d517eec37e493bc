// SPDX-License-Identifier: Apache-2.0
/** The register and the door to a programme space. */
package no.ks.absolutt.core.municipality;
