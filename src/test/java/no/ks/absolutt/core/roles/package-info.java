// SPDX-License-Identifier: Apache-2.0
/** Tests of the role map's rules, by literal values. */
package no.ks.absolutt.core.roles;
