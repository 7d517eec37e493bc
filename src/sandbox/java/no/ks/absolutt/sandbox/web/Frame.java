// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import no.ks.absolutt.sandbox.content.Html;
import no.ks.absolutt.sandbox.host.SandboxUser;

/** The frame around every screen: head, header, sidebar, main part and footer. */
final class Frame {

    static final String THEME_COOKIE = "sandbox.theme";

    private final SiteParts parts;
    private final Header header;
    private final Sidebar sidebar;

    Frame(SiteParts parts) {
        this.parts = parts;
        this.header = new Header(parts);
        this.sidebar = new Sidebar(parts);
    }

    /** The whole document; the plugin's resources are asked for last, when the body is made. */
    String document(Screen screen, HttpServletRequest request) {
        SandboxUser user = CurrentUser.get().orElse(null);
        String theme = theme(request);
        Html out = new Html().raw("<!DOCTYPE html>\n");
        out.open("html", "lang", "nb", "data-color-mode", theme, "data-theme", "light:light dark:dark");
        head(out, screen, user, FormToken.of(request));
        out.open("body", "class", "theme-default aui-layout aui-theme-default");
        out.element("a", "Gå til innholdet", "class", "sandbox-skip", "href", "#main");
        header.write(out, user, request, theme);
        boolean side = screen.admin() || screen.space() != null;
        out.open("div", "class", side ? "sandbox-shell sandbox-with-sidebar" : "sandbox-shell");
        sidebar.write(out, screen, user);
        out.open("main", "id", "main", "tabindex", "-1");
        if (parts.options().readOnly()) {
            out.element(
                    "p",
                    "Confluence er satt i skrivebeskyttet modus. Ingenting kan endres nå.",
                    "class",
                    "sandbox-banner");
        }
        out.raw(screen.main()).close("main").close("div");
        footer(out);
        return out.close("body").close("html").toString();
    }

    /** A document with neither menu nor script, for paper and mail. */
    String bare(String title, String main) {
        Html out = new Html().raw("<!DOCTYPE html>\n");
        out.open("html", "lang", "nb", "data-color-mode", "light").open("head");
        out.raw("<meta charset=\"UTF-8\">").element("title", title);
        stylesheet(out, "sandbox.css");
        stylesheet(out, "aui-fallback.css");
        out.close("head")
                .open("body", "class", "sandbox-bare")
                .open("main", "id", "main")
                .raw(main)
                .close("main");
        footer(out);
        return out.close("body").close("html").toString();
    }

    private void head(Html out, Screen screen, SandboxUser user, String token) {
        out.open("head").raw("<meta charset=\"UTF-8\">");
        String where = screen.space() == null ? "" : " - " + screen.space().name();
        out.element("title", screen.title() + where + " - Confluence – utviklingsvert");
        meta(out, "viewport", "width=device-width, initial-scale=1");
        meta(out, "ajs-context-path", parts.options().contextPath());
        meta(out, "ajs-base-url", parts.options().baseUrl());
        meta(out, "ajs-remote-user", user == null ? "" : user.name());
        meta(out, "ajs-user-locale", user == null ? "no_NO" : user.locale());
        meta(out, "atlassian-token", token);
        if (screen.space() != null) {
            meta(out, "ajs-space-key", screen.space().key());
        }
        if (screen.page() != null) {
            meta(out, "ajs-page-id", String.valueOf(screen.page().id()));
        }
        out.open("link", "rel", "icon", "href", parts.options().contextPath() + Addresses.FILES + "/icon.svg");
        resources(out, screen);
        out.raw(screen.head()).close("head");
    }

    private void resources(Html out, Screen screen) {
        if (parts.options().auiFolder() != null) {
            stylesheet(out, "aui/aui-prototyping.css");
            script(out, "aui/jquery.js");
            script(out, "aui/aui-prototyping.js");
        } else {
            stylesheet(out, "aui-fallback.css");
        }
        stylesheet(out, "sandbox.css");
        script(out, "sandbox.js");
        out.raw(parts.plugin().drainResourceTags(screen.contexts()));
    }

    private void stylesheet(Html out, String file) {
        out.open("link", "rel", "stylesheet", "href", parts.options().contextPath() + Addresses.FILES + "/" + file);
    }

    private void script(Html out, String file) {
        String address = parts.options().contextPath() + Addresses.FILES + "/" + file;
        out.open("script", "src", address, "defer", "").close("script");
    }

    private static void meta(Html out, String name, String content) {
        out.open("meta", "name", name, "content", content);
    }

    private void footer(Html out) {
        out.open("footer", "id", "footer");
        if (parts.options().demo()) {
            out.element("p", "Eksempeldata. Sier ikke noe om virkelige kommuner.");
        }
        out.open("p").text("Klokka står på ");
        out.element(
                "time",
                DayWords.day(parts.today().get()),
                "datetime",
                parts.today().get().toString());
        out.text(". Dette er ikke Confluence, men en utviklingsvert som etterligner det som trengs.")
                .close("p");
        out.close("footer");
    }

    private static String theme(HttpServletRequest request) {
        List<Cookie> cookies = request.getCookies() == null ? List.of() : Arrays.asList(request.getCookies());
        boolean dark = cookies.stream()
                .anyMatch(cookie -> cookie.getName().equals(THEME_COOKIE)
                        && cookie.getValue().equals("dark"));
        return dark ? "dark" : "light";
    }
}
