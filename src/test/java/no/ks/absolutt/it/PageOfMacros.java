// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.descriptor.Descriptor;
import no.ks.absolutt.sandbox.Sandbox;
import no.ks.absolutt.sandbox.content.MacroContext;
import no.ks.absolutt.sandbox.content.PluginMacro;
import no.ks.absolutt.sandbox.content.PluginMacros;
import no.ks.absolutt.sandbox.content.RenderRequest;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.runtime.services.Person;
import no.ks.absolutt.sandbox.web.CurrentUser;

/** The home page of a space as if it held every macro of the plugin once, rendered in the thread that asks. */
final class PageOfMacros {

    private final Sandbox sandbox;
    private final SandboxUser reader;
    private final MacroContext place;
    private final Map<String, Map<String, String>> macros = new LinkedHashMap<>();

    PageOfMacros(Sandbox sandbox, String reader, String spaceKey) {
        this.sandbox = sandbox;
        this.reader = sandbox.world().users().byName(reader).orElseThrow();
        PageRow home = sandbox.world().pages().roots(spaceKey).get(0);
        this.place = new MacroContext(home.id(), home.title(), spaceKey, RenderRequest.DISPLAY, this.reader);
        new Descriptor().parametersOfMacros().forEach((name, parameters) -> macros.put(name, given(parameters)));
    }

    /** A required parameter without a default gets the first of its values; the others are left to their default. */
    private static Map<String, String> given(List<Descriptor.Parameter> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        parameters.stream()
                .filter(parameter -> parameter.required() && !parameter.values().isEmpty())
                .forEach(parameter ->
                        given.put(parameter.name(), parameter.values().get(0)));
        return given;
    }

    /** The names of the macros, in the order of the descriptor. */
    List<String> names() {
        return new ArrayList<>(macros.keySet());
    }

    /** The page, a macro each. */
    List<String> rendered() {
        return rendered(names());
    }

    /** The page as if it held those macros only. */
    List<String> rendered(List<String> names) {
        CurrentUser.set(reader);
        AuthenticatedUserThreadLocal.set(new Person(reader));
        try {
            PluginMacros onPage = sandbox.macros().on(place);
            return names.stream().map(name -> rendered(onPage, name)).toList();
        } finally {
            AuthenticatedUserThreadLocal.set(null);
            CurrentUser.clear();
        }
    }

    /** The page as if it held that macro only, with those parameters. */
    String rendered(String name, Map<String, String> parameters) {
        macros.put(name, parameters);
        return rendered(List.of(name)).get(0);
    }

    private String rendered(PluginMacros onPage, String name) {
        PluginMacro macro = onPage.find(name).orElseThrow();
        try {
            return macro.execute(new LinkedHashMap<>(macros.get(name)), "", place);
        } catch (Exception failure) {
            throw new AssertionError("Macro " + name, failure);
        }
    }
}
