// SPDX-License-Identifier: Apache-2.0
/**
 * The shape of the plugin as rules that fail the build: who may import what. Each rule carries planted violations that
 * prove that it can fail. Imports ArchUnit and the JDK's compiler.
 */
package no.ks.absolutt.architecture;
