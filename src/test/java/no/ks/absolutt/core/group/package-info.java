// SPDX-License-Identifier: Apache-2.0
/** Tests of groups, representation and elections. May import the core, the fakes and the real roles. */
package no.ks.absolutt.core.group;
