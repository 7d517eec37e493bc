// SPDX-License-Identifier: Apache-2.0
/** The stores on real databases; {@link no.ks.absolutt.storage.TestDatabase} opens them. */
package no.ks.absolutt.storage;
