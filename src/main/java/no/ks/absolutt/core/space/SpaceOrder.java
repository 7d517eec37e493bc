// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * What KS asks for.
 *
 * @param programme key of the programme
 * @param number of the municipality
 * @param language code; {@code nb} or {@code nn}; null where none is asked for: then bokmål is made
 * @param coordinator user name or e-mail address as typed; null or blank for nobody yet. The address is not stored
 */
public record SpaceOrder(String programme, String number, String language, String coordinator) {}
