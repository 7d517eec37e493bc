// SPDX-License-Identifier: Apache-2.0
/** The plugin's texts for the host's own screens: labels of macros and links. May import {@code java.*}. */
package no.ks.absolutt.sandbox.runtime.words;
