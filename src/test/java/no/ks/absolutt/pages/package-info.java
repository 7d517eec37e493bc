// SPDX-License-Identifier: Apache-2.0
/** What every page template in every language must hold. May import JUnit, AssertJ, Jackson and {@code javax.xml}. */
package no.ks.absolutt.pages;
