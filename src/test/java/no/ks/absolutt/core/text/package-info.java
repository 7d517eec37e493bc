// SPDX-License-Identifier: Apache-2.0
/** Texts and their order. */
package no.ks.absolutt.core.text;
