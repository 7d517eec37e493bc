// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What KS does with a session of Innlandet by REST. */
final class KsSays {

    private static final String PROGRAMME = Visitor.REST + "/programmes/" + INNLANDET;

    private final Visitor ks;

    KsSays(RunningSandbox sandbox) {
        this.ks = sandbox.as("ks");
    }

    /** The session with that number, as KS changes it. */
    JsonNode session(int number) {
        for (JsonNode session : ks.get(PROGRAMME + "/plan").json().path("sessions")) {
            if (session.path("no").asInt() == number) {
                return session;
            }
        }
        throw new AssertionError("No session " + number);
    }

    /** Moves it, or says that its date was wrong from the start. */
    void moves(int number, String from, String to, boolean correction) {
        ObjectNode session = session(number).deepCopy();
        String path = PROGRAMME + "/sessions/" + session.path("id").asInt();
        session.remove(List.of("id", "first", "last"));
        session.put("from", from).put("to", to).put("correction", correction);
        assertThat(ks.put(path, session.toString()).status()).isEqualTo(200);
    }

    /** Tells everybody the assignment after the session, in place of all that was written of it. */
    void assigns(int number, String text) {
        String path = PROGRAMME + "/sessions/" + session(number).path("id").asInt() + "/texts";
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("revision", ks.get(path).json().path("revision").asInt());
        body.putArray("assignment").addObject().put("nb", text);
        assertThat(ks.put(path, body.toString()).status()).isEqualTo(200);
    }
}
