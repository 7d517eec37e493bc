// SPDX-License-Identifier: Apache-2.0
/**
 * The plugin's templates through Velocity 1.7 with Confluence's escaping (facts/platform.md, section 1.3), and with this
 * project's own rule of allowed types. May import Velocity and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.velocity;
