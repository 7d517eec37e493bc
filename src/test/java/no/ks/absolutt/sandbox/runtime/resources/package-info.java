// SPDX-License-Identifier: Apache-2.0
/** Tests of the package with the same name. May import it, what it may import, and the test libraries. */
package no.ks.absolutt.sandbox.runtime.resources;
