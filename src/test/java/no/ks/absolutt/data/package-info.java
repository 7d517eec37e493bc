// SPDX-License-Identifier: Apache-2.0
/** The files that come with the plugin, as the plugin reads them. */
package no.ks.absolutt.data;
