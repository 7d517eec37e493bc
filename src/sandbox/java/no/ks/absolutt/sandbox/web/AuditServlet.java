// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.sandbox.host.AuditEntries.Entry;
import no.ks.absolutt.sandbox.host.AuditEntries.Named;

/** {@code /rest/sandbox/audit}: the audit log in a shape of the sandbox's own, for the site's administrators. */
final class AuditServlet extends RestServlet {

    private static final long serialVersionUID = 1L;

    AuditServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CurrentUser.get().orElseThrow().administrator()) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN, "For administrators");
        }
        ObjectNode body = mapper().createObjectNode();
        ArrayNode events = body.putArray("events");
        site().parts().world().audit().all().forEach(entry -> events.add(json(entry)));
        send(response, HttpServletResponse.SC_OK, body);
    }

    private ObjectNode json(Entry entry) {
        ObjectNode json = mapper().createObjectNode();
        json.put("at", entry.at().toString()).put("user", entry.user());
        json.put("category", entry.category()).put("key", entry.key()).put("action", entry.action());
        ArrayNode affected = json.putArray("affected");
        entry.affected().forEach(each -> affected.add(json(each)));
        ArrayNode attributes = json.putArray("attributes");
        entry.attributes().forEach(each -> attributes.add(json(each)));
        return json;
    }

    private ObjectNode json(Named named) {
        return mapper().createObjectNode().put("name", named.name()).put("value", named.value());
    }
}
