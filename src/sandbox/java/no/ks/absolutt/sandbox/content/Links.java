// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import org.w3c.dom.Element;

/** Links to pages, spaces, people, attachments and addresses. */
final class Links {

    private Links() {}

    static void write(Element link, Rendering rendering) {
        Element target =
                Nodes.elements(link).stream().filter(Nodes::isRi).findFirst().orElse(null);
        String anchor = Nodes.ac(link, "anchor");
        if (target == null) {
            String id = Headings.id(rendering.place().title(), String.valueOf(anchor));
            anchor(rendering, link, "#" + id, anchor == null ? "" : anchor);
            return;
        }
        switch (target.getLocalName()) {
            case "page", "blog-post" -> page(link, target, rendering);
            case "content-entity" -> content(link, target, rendering);
            case "space" -> space(link, String.valueOf(Nodes.ri(target, "space-key")), rendering);
            case "user" -> user(link, target, rendering);
            case "url" -> address(link, String.valueOf(Nodes.ri(target, "value")), rendering);
            default -> unresolved(link, String.valueOf(Nodes.ri(target, "filename")), rendering);
        }
    }

    private static void page(Element link, Element target, Rendering rendering) {
        String title = String.valueOf(Nodes.ri(target, "content-title"));
        String named = Nodes.ri(target, "space-key");
        String space = named == null ? rendering.place().spaceKey() : named;
        Optional<PageRow> page = rendering.host().sight().page(rendering.user(), space, title);
        if (page.isPresent()) {
            anchor(rendering, link, pageAddress(page.get(), link, rendering), title);
        } else {
            missing(link, title, space, rendering);
        }
    }

    private static void content(Element link, Element target, Rendering rendering) {
        String id = String.valueOf(Nodes.ri(target, "content-id"));
        Optional<PageRow> page = id.matches("\\d{1,18}")
                ? rendering.host().sight().page(rendering.user(), Long.parseLong(id))
                : Optional.empty();
        if (page.isPresent()) {
            anchor(
                    rendering,
                    link,
                    pageAddress(page.get(), link, rendering),
                    page.get().title());
        } else {
            unresolved(link, id, rendering);
        }
    }

    private static String pageAddress(PageRow page, Element link, Rendering rendering) {
        String anchor = Nodes.ac(link, "anchor");
        String fragment = anchor == null ? "" : "#" + Headings.id(page.title(), anchor);
        return rendering.host().contextPath() + "/pages/viewpage.action?pageId=" + page.id() + fragment;
    }

    /** As the product: one who may make the page gets a link that offers to. */
    private static void missing(Element link, String title, String space, Rendering rendering) {
        boolean mayMake = rendering.request().display()
                && space != null
                && rendering.host().sight().may(rendering.user(), Permissions.EDITSPACE, space);
        if (mayMake) {
            String address = rendering.host().contextPath() + "/pages/createpage.action?spaceKey=" + encode(space)
                    + "&title=" + encode(title);
            rendering.out().open("a", "class", "createlink", "href", address, "title", "Siden finnes ikke ennå");
            text(link, title, rendering);
            rendering.out().close("a");
        } else {
            unresolved(link, title, rendering);
        }
    }

    private static void space(Element link, String key, Rendering rendering) {
        SandboxUser user = rendering.user();
        Optional<SpaceRow> space = rendering.host().world().spaces().byKey(key);
        if (space.isPresent() && rendering.host().sight().may(user, Permissions.VIEWSPACE, key)) {
            String address = rendering.host().contextPath() + "/display/"
                    + encode(space.get().key());
            anchor(rendering, link, address, space.get().name());
        } else {
            unresolved(link, key, rendering);
        }
    }

    private static void user(Element link, Element target, Rendering rendering) {
        Optional<SandboxUser> user = rendering
                .host()
                .world()
                .users()
                .byKey(Nodes.ri(target, "userkey"))
                .or(() -> rendering.host().world().users().byName(Nodes.ri(target, "username")));
        if (user.isPresent()) {
            String address = rendering.host().contextPath() + "/display/~"
                    + encode(user.get().name());
            rendering.out().open("a", "class", "confluence-userlink user-mention", "href", address);
            text(link, user.get().fullName(), rendering);
            rendering.out().close("a");
        } else {
            unresolved(link, "Ukjent bruker", rendering);
        }
    }

    private static void address(Element link, String address, Rendering rendering) {
        if (AllowedXhtml.safeAddress(address)) {
            anchor(rendering, link, address, address);
        } else {
            text(link, address, rendering);
        }
    }

    private static void anchor(Rendering rendering, Element link, String address, String otherwise) {
        rendering.out().open("a", "href", address);
        text(link, otherwise, rendering);
        rendering.out().close("a");
    }

    private static void unresolved(Element link, String otherwise, Rendering rendering) {
        rendering.out().open("span", "class", "unresolved", "title", "Finnes ikke");
        text(link, otherwise, rendering);
        rendering.out().close("span");
    }

    private static void text(Element link, String otherwise, Rendering rendering) {
        Optional<Element> body = Nodes.child(link, "link-body").or(() -> Nodes.child(link, "plain-text-link-body"));
        if (body.isPresent()) {
            rendering.children(body.get());
        } else {
            rendering.out().text(otherwise);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
