// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** The menu on the left: the space with its tree of pages, or the administration's links. */
final class Sidebar {

    private final SiteParts parts;

    Sidebar(SiteParts parts) {
        this.parts = parts;
    }

    /** Writes nothing where the screen has no sidebar. */
    void write(Html out, Screen screen, SandboxUser user) {
        if (screen.admin()) {
            start(out, "Administrasjon");
            adminLinks(out, user);
            out.close("nav").close("div");
        } else if (screen.space() != null) {
            start(out, "Sidetre");
            space(out, screen);
            out.close("nav").close("div");
        }
    }

    private void start(Html out, String label) {
        out.open("div", "class", "sandbox-sidebar");
        out.open("button", "type", "button", "class", "sandbox-sidebar-toggle", "aria-expanded", "false");
        out.text(label).close("button");
        out.open("nav", "aria-label", label, "class", "sandbox-sidebar-content");
    }

    private void adminLinks(Html out, SandboxUser user) {
        String section = null;
        boolean list = false;
        for (PluginLink link : parts.plugin().adminLinks(user)) {
            if (!list || !Objects.equals(section, link.section())) {
                section = link.section();
                out.raw(list ? "</ul>" : "")
                        .element("p", section == null ? "Tillegg" : section, "class", "sandbox-sidebar-heading");
                out.open("ul", "class", "sandbox-tree");
                list = true;
            }
            out.open("li").element("a", link.label(), "href", link.url()).close("li");
        }
        out.raw(list ? "</ul>" : "");
    }

    private void space(Html out, Screen screen) {
        SpaceRow space = screen.space();
        String path = parts.options().contextPath();
        out.open("a", "class", "sandbox-space-name", "href", path + "/display/" + space.key());
        out.element("span", initials(space.name()), "class", "sandbox-space-logo", "aria-hidden", "true");
        out.element("span", space.name()).close("a");
        out.element("p", "Sidetre", "class", "sandbox-sidebar-heading");
        Map<Long, List<PageRow>> pages = parts.world().pages().byParent(space.key());
        List<PageRow> top = new ArrayList<>(pages.getOrDefault(space.homePageId(), List.of()));
        pages.getOrDefault(0L, List.of()).stream()
                .filter(page -> !Long.valueOf(page.id()).equals(space.homePageId()))
                .forEach(top::add);
        new Tree(pages, opened(screen.page()), screen.page()).write(out, top);
        SandboxUser user = CurrentUser.get().orElse(null);
        if (parts.world().permissions().may(user, Permissions.SETSPACEPERMISSIONS, space)) {
            tool(out, "Områderettigheter", path + Addresses.permissions(space));
            tool(out, "Arkiver eller slett", path + Addresses.life(space));
        }
    }

    private static void tool(Html out, String label, String address) {
        out.open("p")
                .element("a", label, "href", address, "class", "sandbox-space-tools")
                .close("p");
    }

    private Set<Long> opened(PageRow page) {
        Set<Long> open = page == null
                ? new HashSet<>()
                : parts.world().pages().ancestors(page.id()).stream()
                        .map(PageRow::id)
                        .collect(Collectors.toSet());
        if (page != null) {
            open.add(page.id());
        }
        return open;
    }

    private static String initials(String name) {
        String[] words = name.trim().split("\\s+");
        String letters = words.length > 1 ? words[0].substring(0, 1) + words[1].substring(0, 1) : name.substring(0, 1);
        return letters.toUpperCase(Locale.ROOT);
    }

    /** The pages by parent, those that stand open, and the one that is shown. */
    private final class Tree {
        private final Map<Long, List<PageRow>> byParent;
        private final Set<Long> open;
        private final PageRow current;

        Tree(Map<Long, List<PageRow>> byParent, Set<Long> open, PageRow current) {
            this.byParent = byParent;
            this.open = open;
            this.current = current;
        }

        void write(Html out, List<PageRow> pages) {
            out.open("ul", "class", "sandbox-tree");
            pages.forEach(page -> branch(out, page));
            out.close("ul");
        }

        private void branch(Html out, PageRow page) {
            List<PageRow> children = byParent.getOrDefault(page.id(), List.of());
            boolean shown = open.contains(page.id());
            out.open("li", "class", shown ? null : "sandbox-closed");
            if (!children.isEmpty()) {
                String label = "Undersider av " + page.title();
                out.open(
                        "button",
                        "type",
                        "button",
                        "class",
                        "sandbox-tree-toggle",
                        "aria-label",
                        label,
                        "aria-expanded",
                        String.valueOf(shown));
                out.close("button");
            }
            boolean here = current != null && current.id() == page.id();
            out.element("a", page.title(), "href", Addresses.page(parts, page), "aria-current", here ? "page" : null);
            if (!children.isEmpty()) {
                write(out, children);
            }
            out.close("li");
        }
    }
}
