// SPDX-License-Identifier: Apache-2.0
/**
 * What a municipality plans itself beside KS's sessions, and the timeline of both with the work between. May import
 * {@code core} and the JDK.
 */
package no.ks.absolutt.core.event;
