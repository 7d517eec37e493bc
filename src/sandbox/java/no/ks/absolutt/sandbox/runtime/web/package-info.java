// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP server and the plugin's REST resources and servlets on it. May import Jetty, Jersey, servlets, the rest of
 * {@code runtime} and {@code sandbox.web}.
 */
package no.ks.absolutt.sandbox.runtime.web;
