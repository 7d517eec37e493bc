// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.plan.SessionEdit;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;

/** The request that adds or changes a session: the session, whole. */
public final class SessionEditJson {

    private static final Set<String> FIELDS = Set.of(
            ProgrammeEditJson.REVISION,
            "kind",
            "no",
            "theme",
            "title",
            "subtitle",
            "from",
            "to",
            "semester",
            "mode",
            "place",
            "link",
            "maximum",
            ProgrammeEditJson.CORRECTION);

    private SessionEditJson() {}

    /** The session as it is wanted; refuses INVALID. */
    public static SessionEdit of(RequestBody body) {
        body.allowOnly(FIELDS);
        Mode mode = body.value("mode", Mode.class).value();
        return new SessionEdit(
                body.requiredValue("kind", SessionKind.class),
                body.number("no").value(),
                body.text("theme").value(),
                LocalTextJson.read(body, "title"),
                LocalTextJson.read(body, "subtitle"),
                body.date("from").value(),
                body.date("to").value(),
                body.text("semester").value(),
                new Venue(
                        mode == null ? Mode.UNSETTLED : mode,
                        body.text("place").value(),
                        body.text("link").value(),
                        body.number("maximum").value()),
                body.isTrue(ProgrammeEditJson.CORRECTION));
    }
}
