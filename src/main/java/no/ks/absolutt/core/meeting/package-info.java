// SPDX-License-Identifier: Apache-2.0
/**
 * The sheet for the next group meeting (møteark): a page that is made in one act. May import {@code core} and the JDK.
 */
package no.ks.absolutt.core.meeting;
