// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** The bar at the top: name, menu, theme and user. */
final class Header {

    private final SiteParts parts;
    private final String path;

    Header(SiteParts parts) {
        this.parts = parts;
        this.path = parts.options().contextPath();
    }

    void write(Html out, SandboxUser user, HttpServletRequest request, String theme) {
        out.open("header", "id", "header", "class", "sandbox-header");
        out.open("a", "class", "sandbox-logo", "href", path + "/");
        out.text("Confluence – utviklingsvert").close("a");
        out.open("nav", "aria-label", "Hovedmeny").open("ul");
        if (user != null) {
            item(out, "Områder", path + "/");
            parts.plugin().headerLinks(user).forEach(link -> item(out, link.label(), link.url()));
            item(out, "Makroer", path + Addresses.MACROS);
            if (user.administrator()) {
                item(out, "Administrasjon", path + Addresses.ADMIN);
            }
        }
        out.close("ul").close("nav").open("div", "class", "sandbox-header-right");
        themeSwitch(out, request, theme);
        if (user == null) {
            out.element("a", "Logg inn", "href", path + Addresses.LOGIN);
        } else {
            userSwitch(out, user, request);
        }
        out.close("div").close("header");
    }

    private static void item(Html out, String label, String url) {
        out.open("li").element("a", label, "href", url).close("li");
    }

    private void themeSwitch(Html out, HttpServletRequest request, String theme) {
        boolean dark = theme.equals("dark");
        form(out, Addresses.THEME, request);
        out.element(
                "button",
                dark ? "Lyst tema" : "Mørkt tema",
                "type",
                "submit",
                "name",
                "theme",
                "value",
                dark ? "light" : "dark");
        out.close("form");
    }

    private void userSwitch(Html out, SandboxUser user, HttpServletRequest request) {
        out.open("details", "class", "sandbox-user");
        out.element("summary", user.fullName());
        out.open("div", "class", "sandbox-user-menu");
        form(out, Addresses.SWITCH, request);
        out.open("label").text("Vær en annen").open("select", "name", "user");
        for (SandboxUser other : parts.world().users().all()) {
            String selected = other.key().equals(user.key()) ? "" : null;
            out.element("option", other.name() + " – " + other.fullName(), "value", other.name(), "selected", selected);
        }
        out.close("select")
                .close("label")
                .open("label")
                .text("Språk i profilen")
                .open("select", "name", "locale");
        boolean english = user.locale().equals(Users.ENGLISH);
        out.element("option", "Som før", "value", "");
        out.element("option", english ? "Bokmål" : "Bokmål (valgt)", "value", Users.BOKMAL);
        out.element("option", english ? "English (valgt)" : "English", "value", Users.ENGLISH);
        out.close("select").close("label");
        out.element("button", "Bytt", "type", "submit").close("form");
        out.element("a", "Logg ut", "href", path + Addresses.LOGOUT)
                .close("div")
                .close("details");
    }

    /** A form that leads back to the screen it stood on. */
    private void form(Html out, String action, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean get = request.getMethod().equals("GET");
        out.open("form", "method", "post", "action", path + action);
        hidden(out, FormToken.FIELD, FormToken.of(request));
        hidden(out, "back", get ? request.getRequestURI() + query : path + "/");
    }

    static void hidden(Html out, String name, String value) {
        out.open("input", "type", "hidden", "name", name, "value", value);
    }
}
