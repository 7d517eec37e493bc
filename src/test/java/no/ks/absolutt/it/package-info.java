// SPDX-License-Identifier: Apache-2.0
/** Tests of the packaged jar: what is in it, and what it does in the sandbox, over HTTP as people and programs meet it. */
package no.ks.absolutt.it;
