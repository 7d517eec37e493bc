// SPDX-License-Identifier: Apache-2.0
/** Builders and hand-written stand-ins that tests of several packages share. */
package no.ks.absolutt.testing;
