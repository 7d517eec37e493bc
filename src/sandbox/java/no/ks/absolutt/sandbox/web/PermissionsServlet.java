// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.PermissionRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.Users;

/** Who may do what in a space, for those who administer it: for others the screen does not exist. */
final class PermissionsServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String GROUP = "group:";
    private static final String USER = "user:";

    PermissionsServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SpaceRow> space = administered(request);
        if (space.isPresent()) {
            site().send(request, response, screen(request, space.get()));
        } else {
            site().notFound(request, response);
        }
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SpaceRow> space = administered(request);
        if (space.isEmpty()) {
            site().notFound(request, response);
            return;
        }
        if (!site().readOnly()) {
            change(request, space.get().id());
        }
        response.sendRedirect(site().path(Addresses.permissions(space.get())));
    }

    private void change(HttpServletRequest request, long spaceId) {
        Permissions permissions = site().parts().world().permissions();
        String who = String.valueOf(request.getParameter("who"));
        if (request.getParameter("remove") != null) {
            permissions.of(spaceId).stream()
                    .filter(row -> subject(row).equals(who))
                    .forEach(row -> permissions.remove(row.id()));
        } else if (Permissions.TYPES.contains(String.valueOf(request.getParameter("type")))) {
            grant(permissions, spaceId, request.getParameter("type"), who);
        }
    }

    private void grant(Permissions permissions, long spaceId, String type, String who) {
        Users users = site().parts().world().users();
        if (who.startsWith(GROUP) && users.groupExists(who.substring(GROUP.length()))) {
            permissions.grantToGroup(spaceId, type, who.substring(GROUP.length()));
        } else if (who.startsWith(USER)) {
            users.byKey(who.substring(USER.length()))
                    .ifPresent(user -> permissions.grantToUser(spaceId, type, user.key()));
        }
    }

    private Optional<SpaceRow> administered(HttpServletRequest request) {
        return site().space(request.getParameter("key"))
                .filter(space -> site().may(Permissions.SETSPACEPERMISSIONS, space));
    }

    private Screen screen(HttpServletRequest request, SpaceRow space) {
        Map<String, List<PermissionRow>> bySubject = site().parts().world().permissions().of(space.id()).stream()
                .collect(Collectors.groupingBy(PermissionsServlet::subject, LinkedHashMap::new, Collectors.toList()));
        Html main = new Html().element("h1", "Områderettigheter");
        main.open("div", "class", "table-wrap")
                .open("table", "class", "aui confluenceTable")
                .open("thead")
                .open("tr");
        List.of("Hvem", "Rettigheter", "Endre").forEach(label -> main.element("th", label, "scope", "col"));
        main.close("tr").close("thead").open("tbody");
        bySubject.forEach((subject, rows) -> {
            String types = rows.stream().map(PermissionRow::type).collect(Collectors.joining(", "));
            main.open("tr").element("td", label(subject)).element("td", types).open("td");
            removeForm(main, request, space, subject);
            main.close("td").close("tr");
        });
        main.close("tbody").close("table").close("div");
        grantForm(main, request, space);
        return Screen.inSpace("Områderettigheter", main.toString(), space, null);
    }

    private void removeForm(Html main, HttpServletRequest request, SpaceRow space, String subject) {
        start(main, request, space);
        Header.hidden(main, "who", subject);
        main.open("button", "name", "remove", "value", "1", "class", "aui-button");
        main.text("Ta bort alle")
                .element("span", " for " + label(subject), "class", "assistive")
                .close("button");
        main.close("form");
    }

    private void grantForm(Html main, HttpServletRequest request, SpaceRow space) {
        main.element("h2", "Gi en rettighet");
        start(main, request, space);
        main.open("div", "class", "field-group").element("label", "Hvem", "for", "who");
        main.open("select", "class", "select", "id", "who", "name", "who");
        site().parts().world().users().groups().stream()
                .sorted()
                .forEach(group -> main.element("option", label(GROUP + group), "value", GROUP + group));
        for (SandboxUser user : site().parts().world().users().all()) {
            main.element("option", label(USER + user.key()), "value", USER + user.key());
        }
        main.close("select")
                .close("div")
                .open("div", "class", "field-group")
                .element("label", "Rettighet", "for", "type");
        main.open("select", "class", "select", "id", "type", "name", "type");
        Permissions.TYPES.forEach(type -> main.element("option", type, "value", type));
        main.close("select").close("div").open("div", "class", "buttons");
        main.element("button", "Gi rettigheten", "type", "submit", "class", "aui-button aui-button-primary");
        main.close("div").close("form");
    }

    private void start(Html main, HttpServletRequest request, SpaceRow space) {
        String action = site().path(Addresses.permissions(space));
        main.open("form", "class", "aui", "method", "post", "action", action);
        Header.hidden(main, FormToken.FIELD, FormToken.of(request));
    }

    private static String subject(PermissionRow row) {
        if (row.anonymous()) {
            return "anonymous";
        }
        return row.group() == null ? USER + row.userKey() : GROUP + row.group();
    }

    private String label(String subject) {
        if (subject.startsWith(GROUP)) {
            return "Gruppen " + subject.substring(GROUP.length());
        }
        return subject.startsWith(USER) ? site().fullName(subject.substring(USER.length())) : "Ikke innlogget";
    }
}
