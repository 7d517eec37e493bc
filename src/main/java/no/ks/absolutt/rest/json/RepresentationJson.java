// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;

/**
 * Whom a municipality had with it at a session.
 *
 * @param session number of the session
 * @param kinds those that were represented, in the order of the kinds
 * @param number how many they were; null while that is not said
 * @param changedBy null while nothing has been said
 */
public record RepresentationJson(
        int session, List<String> kinds, Integer number, int revision, String changedAt, PersonJson changedBy) {

    private static final String KINDS = "kinds";
    private static final String NUMBER = "number";
    private static final String REVISION = "revision";

    /** What is said of a session. */
    public static RepresentationJson of(Represented.Row row, Names names) {
        var said = row.representation();
        return new RepresentationJson(
                row.session().no(),
                said.kinds().stream().sorted().map(Enum::name).toList(),
                said.number(),
                said.revision(),
                Times.time(said.changedAt()),
                names.of(said.changedBy()));
    }

    /** What the request says; what is absent stays. */
    public static Represented.Edit edit(RequestBody body) {
        body.allowOnly(Set.of(KINDS, NUMBER, REVISION));
        Field<List<String>> kinds = body.texts(KINDS);
        return new Represented.Edit(
                kinds.given() ? Field.of(kinds(kinds.value())) : Field.absent(),
                body.number(NUMBER),
                body.requiredNumber(REVISION));
    }

    private static Set<RoleKind> kinds(List<String> names) {
        EnumSet<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
        try {
            names.forEach(name -> kinds.add(RoleKind.valueOf(name)));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(KINDS, Message.of("refusal.field.value"));
        }
        return kinds;
    }
}
