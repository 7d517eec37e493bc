// SPDX-License-Identifier: Apache-2.0
/** Tests of words, dates in words and page templates. */
package no.ks.absolutt.view;
