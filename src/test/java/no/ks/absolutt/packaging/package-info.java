// SPDX-License-Identifier: Apache-2.0
/** Tests of the build step. May import the build step, the sandbox's fixture plugin and the test libraries. */
package no.ks.absolutt.packaging;
