// SPDX-License-Identifier: Apache-2.0
/**
 * The build step between compiling and packaging: writes what the jar needs and no person should write by hand. Imports
 * ASM and the JDK; nothing of the plugin or the sandbox.
 */
package no.ks.absolutt.packaging;
