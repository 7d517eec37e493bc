// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.time.LocalDate;

/**
 * Where a figure comes from.
 *
 * @param link to it; null for none
 * @param fetched the day it was fetched; null where that is not known
 */
public record Origin(String source, String link, LocalDate fetched) {}
