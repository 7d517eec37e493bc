// SPDX-License-Identifier: Apache-2.0
/** Many spaces in one job. */
package no.ks.absolutt.core.job;
