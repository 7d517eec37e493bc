// SPDX-License-Identifier: Apache-2.0
/**
 * The screens of KS and of the Confluence administrator: servlets that answer GET, each screen one class that turns use
 * cases into the values of one Velocity template. What a screen changes, its script changes through REST.
 *
 * <p>A new screen is a public bean ({@code @Named}) that implements {@code KsScreen}, and a template. It names its tab and,
 * where it lies under a tab, its own {@code view}; {@code KsScreens} finds it, and its tab shows. It begins its view with
 * {@code KsViews.screen} – the right first – and ends with {@code Screen.framed(name, "ks", view)}: heading, tabs, flags and
 * the texts that scripts need stand in {@code frame-top.vm} and {@code frame-end.vm}, the screen's own template holds what
 * lies between and begins with an {@code h2}. Its script starts with {@code absoluttKs.whenReady(name, …)}. Lists are made
 * by {@code web/ks-list.js}, dialogs, flags and progress bars by {@code web/ks-dialog.js}; each says at its top how.
 *
 * <p>May import {@code java..}, the core, {@code view}, {@code jakarta.servlet}, {@code jakarta.inject}, the access
 * annotations and web sudo.
 */
package no.ks.absolutt.admin;
