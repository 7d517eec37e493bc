// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.util.List;

/** Counts SQL on the plugin's own tables. */
final class Statements {

    private Statements() {}

    /** Those that showing the page takes, the second time. */
    static List<String> ofPage(RunningSandbox sandbox, String user, String spaceKey, String title) {
        Visitor visitor = sandbox.as(user);
        String id = visitor.page(spaceKey, title, "version").path("id").asText();
        return of(sandbox, visitor, "/rest/api/content/" + id + "?expand=body.view");
    }

    /** Those that reading the address takes, the second time. */
    static List<String> of(RunningSandbox sandbox, Visitor visitor, String path) {
        visitor.get(path);
        return sandbox.statementsOf(() -> visitor.get(path));
    }
}
