// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

/** How a municipality stands towards a programme; stored by name. Its words are {@code standing.{name}}. */
public enum Standing {
    INVITED,
    REGISTERED,
    /** It was invited and said no. */
    DECLINED,
    /** It took part, or was going to, and has withdrawn. */
    WITHDRAWN;

    /** Whether it does not take part: no space is made for it, the one it has is read-only, and no sum counts it. */
    public boolean isOut() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
