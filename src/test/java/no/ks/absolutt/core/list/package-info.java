// SPDX-License-Identifier: Apache-2.0
/** Tests of the lists that KS pastes or uploads. */
package no.ks.absolutt.core.list;
