// SPDX-License-Identifier: Apache-2.0
/** The REST calls through a real JAX-RS, over the core and stand-ins in memory. */
package no.ks.absolutt.rest;
