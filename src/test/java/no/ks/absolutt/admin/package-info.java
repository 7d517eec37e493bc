// SPDX-License-Identifier: Apache-2.0
/** KS's screens through real Velocity, over the core and stand-ins in memory. */
package no.ks.absolutt.admin;
