// SPDX-License-Identifier: Apache-2.0
/** The pages of a programme space and the making of one. */
package no.ks.absolutt.core.space;
