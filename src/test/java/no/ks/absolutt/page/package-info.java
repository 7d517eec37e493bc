// SPDX-License-Identifier: Apache-2.0
/** Tests of the macros through real Velocity, over hand-written stores. */
package no.ks.absolutt.page;
