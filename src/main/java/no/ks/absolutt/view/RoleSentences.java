// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.stream.Collectors;
import no.ks.absolutt.core.roles.Finding;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.MappedRole;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RolePoints.Unsettled;
import no.ks.absolutt.core.roles.When;

/** What is open in a role map, as sentences without the area's name; and its letters as words. Immutable. */
public final class RoleSentences {

    private static final String COMMA = ", ";

    private final Words words;

    /** Sentences in the language of those words. */
    public RoleSentences(Words words) {
        this.words = words;
    }

    /** How far the municipality has come with an area. */
    String standing(MappedArea area) {
        return words.text("roles.state." + area.standing());
    }

    /** The word for the letter; for null that for not being involved. */
    public String word(RoleCode code) {
        return code == null ? words.text("roles.code.none") : words.text("roles.code." + code.name());
    }

    /** What is there to discuss: «I dag: Ingen beslutter.» */
    public String of(Finding finding) {
        if (finding.kind() == Finding.Kind.CHANGED) {
            return words.text("roles.changed", names(finding.roles()), word(finding.from()), word(finding.to()));
        }
        return in(finding.when(), words.text("roles.finding." + finding.kind(), names(finding.roles())));
    }

    /** That something is not settled: «I dag: Rektor i grunnskolen, ikke avklart» */
    public String of(Unsettled unsettled) {
        String role = words.local(unsettled.role().name());
        return in(unsettled.when(), words.text("roles.unsettled", role));
    }

    private String in(When when, String sentence) {
        return when == When.BOTH ? sentence : words.text("roles.when." + when, sentence);
    }

    private String names(List<MappedRole> roles) {
        return roles.stream().map(role -> words.local(role.name())).collect(Collectors.joining(COMMA));
    }
}
