// SPDX-License-Identifier: Apache-2.0
/**
 * The screens of KS and of the Confluence administrator: servlets that answer GET, each screen one class that turns use
 * cases into the values of one Velocity template. What a screen changes, its script changes through REST.
 *
 * <p>May import {@code java..}, the core, {@code view}, {@code jakarta.servlet}, {@code jakarta.inject}, the access
 * annotations and web sudo.
 */
package no.ks.absolutt.admin;
