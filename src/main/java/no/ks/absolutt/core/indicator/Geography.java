// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

/** Which area a figure is about; stored by name. */
public enum Geography {
    MUNICIPALITY,
    COUNTY,
    COUNTRY
}
