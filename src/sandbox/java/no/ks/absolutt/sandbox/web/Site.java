// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** What all screens need: the parts, the frame, and what the user may see. */
final class Site {

    private final SiteParts parts;
    private final Frame frame;

    Site(SiteParts parts) {
        this.parts = parts;
        this.frame = new Frame(parts);
    }

    SiteParts parts() {
        return parts;
    }

    Frame frame() {
        return frame;
    }

    String path(String address) {
        return parts.options().contextPath() + address;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Screen screen) throws IOException {
        write(response, frame.document(screen, request));
    }

    void write(HttpServletResponse response, String document) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer for what does not exist and for what may not be seen. */
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        Html main = new Html().element("h1", "Fant ikke siden");
        main.element("p", "Siden finnes ikke, eller du har ikke tilgang til den.");
        main.open("p").element("a", "Til områdene", "href", path("/")).close("p");
        send(request, response, Screen.general("Fant ikke siden", main.toString()));
    }

    /** A screen that says why something was refused. */
    void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        String main =
                new Html().element("h1", "Det gikk ikke").element("p", why).toString();
        send(request, response, Screen.general("Det gikk ikke", main));
    }

    /** The space with the key, if the user may see it. */
    Optional<SpaceRow> space(String key) {
        return parts.world().spaces().byKey(key).filter(space -> may(Permissions.VIEWSPACE, space));
    }

    /** The page with the id as text, if the user may see it; empty for what is no number. */
    Optional<PageRow> page(String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? Optional.empty()
                : parts.world().pages().byId(Long.parseLong(id)).filter(page -> space(page.spaceKey())
                        .isPresent());
    }

    boolean may(String permission, SpaceRow space) {
        return parts.world().permissions().may(CurrentUser.get().orElse(null), permission, space);
    }

    boolean readOnly() {
        return parts.options().readOnly();
    }

    boolean mayEdit(SpaceRow space) {
        return !readOnly() && may(Permissions.EDITSPACE, space);
    }

    /** The name of the person with the key, as the product shows it for those who are gone too. */
    String fullName(String userKey) {
        return parts.world().users().byKey(userKey).map(SandboxUser::fullName).orElse("Anonym");
    }
}
