// SPDX-License-Identifier: Apache-2.0
/**
 * How the parts are put together: every service taken from the host in one file, the beans, and the life cycle. No rule
 * stands here. May import all; nobody imports it.
 */
package no.ks.absolutt.wiring;
