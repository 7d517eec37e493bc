// SPDX-License-Identifier: Apache-2.0
/**
 * The build step between compiling and packaging: writes what the jar needs and no person should write by hand. Imports
 * ASM, the JDK with its compiler, and what the plugin says of its host's parts; nothing of the sandbox.
 */
package no.ks.absolutt.packaging;
