// SPDX-License-Identifier: Apache-2.0
/**
 * The shapes of requests and answers, as docs/rest-api.md describes them: records written by the plugin's own object
 * mapper, every field always there, null where there is nothing.
 *
 * <p>May import {@code java..}, the core, {@code view} and Jackson.
 */
package no.ks.absolutt.rest.json;
