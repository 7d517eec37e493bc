// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** What a role does in an area; the strongest first. Source: section C2 of the programme's facts. */
public enum RoleCode {
    /** Decides, an elected body. */
    B("B"),
    /** Is accountable, in the administration. */
    A("A"),
    /** Performs. */
    U("U"),
    /** Takes part: is heard before the decision. */
    M("M"),
    /** Is informed. */
    I("I"),
    /** Not settled: an open question. */
    UNSETTLED("?");

    private final String letter;

    RoleCode(String letter) {
        this.letter = letter;
    }

    /** The letter, as it is stored, shown and said by REST. */
    public String letter() {
        return letter;
    }

    /** The code with that letter, or nothing when there is none; small letters are not taken. */
    public static Optional<RoleCode> of(String letter) {
        for (RoleCode code : values()) {
            if (code.letter.equals(letter)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The letter of a code, or null for null. */
    public static String letterOf(RoleCode code) {
        return code == null ? null : code.letter;
    }

    /** The strongest of the codes, which may hold nulls; null where there is none. */
    static RoleCode strongest(Collection<RoleCode> codes) {
        return codes.stream().filter(Objects::nonNull).min(RoleCode::compareTo).orElse(null);
    }
}
