// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ks.absolutt.sandbox.content.Html;

/** What the macro browser of the editor would show: the plugin's macros with icon, texts, parameters and placeholder. */
final class MacroBrowserServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    MacroBrowserServlet(Site site) {
        super(site);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String locale = CurrentUser.get().orElseThrow().locale();
        Html main = new Html().element("h1", "Makroer");
        main.element("p", "Slik står tilleggets makroer i makrovelgeren, og slik ser de ut i redigeringsvinduet.");
        site().parts().plugin().macros(locale).forEach(macro -> macro(main, macro));
        site().send(request, response, Screen.general("Makroer", main.toString()));
    }

    private static void macro(Html main, MacroDescription macro) {
        main.open("section", "class", "sandbox-macro", "aria-labelledby", "macro-" + macro.name());
        if (macro.iconUrl() != null) {
            main.open("img", "src", macro.iconUrl(), "alt", "", "width", "80", "height", "80");
        }
        main.open("div").element("h2", macro.label(), "id", "macro-" + macro.name());
        main.element("p", macro.description());
        main.open("p")
                .element("code", macro.name())
                .text(" – kropp: " + body(macro.bodyType()))
                .close("p");
        placeholder(main, macro);
        if (!macro.parameters().isEmpty()) {
            main.open("ul");
            macro.parameters().forEach(parameter -> parameter(main, parameter));
            main.close("ul");
        }
        main.close("div").close("section");
    }

    private static void placeholder(Html main, MacroDescription macro) {
        main.open("p").text("I redigeringsvinduet: ");
        if (macro.placeholderUrl() == null) {
            main.element("span", macro.label(), "class", "sandbox-editor-placeholder");
        } else {
            main.open("img", "src", macro.placeholderUrl(), "alt", macro.label());
        }
        main.close("p");
    }

    private static void parameter(Html main, MacroParameter parameter) {
        main.open("li").element("b", parameter.label()).text(" (").element("code", parameter.name());
        main.text(", " + parameter.type() + (parameter.required() ? ", må fylles ut" : "") + ")");
        if (parameter.description() != null) {
            main.text(" – " + parameter.description());
        }
        if (!parameter.values().isEmpty()) {
            main.text(" Verdier: " + String.join(", ", parameter.values()) + ".");
        }
        if (parameter.defaultValue() != null) {
            main.text(" Uten valg: ").element("code", parameter.defaultValue()).text(".");
        }
        main.close("li");
    }

    private static String body(String type) {
        return switch (type) {
            case "RICH_TEXT" -> "rik tekst";
            case "PLAIN_TEXT" -> "ren tekst";
            default -> "ingen";
        };
    }
}
