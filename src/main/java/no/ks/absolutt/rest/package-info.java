// SPDX-License-Identifier: Apache-2.0
/**
 * The plugin's REST calls: JSON in, one use case, JSON out. One class an address. {@link no.ks.absolutt.rest.Endpoint}
 * holds what every call shares: who asks, the token against forged requests, and the one place where a failure becomes an
 * answer.
 *
 * <p>May import {@code java..}, the core, {@code view}, {@code jakarta.ws.rs}, {@code jakarta.inject}, the access
 * annotations and Jackson.
 */
package no.ks.absolutt.rest;
