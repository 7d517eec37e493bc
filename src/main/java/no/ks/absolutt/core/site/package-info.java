// SPDX-License-Identifier: Apache-2.0
/**
 * What every use case may ask of the site it runs on: transactions and the cluster's locks.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.site;
