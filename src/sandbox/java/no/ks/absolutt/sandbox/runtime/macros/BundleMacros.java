// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.macros;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.sandbox.content.MacroContext;
import no.ks.absolutt.sandbox.content.PluginMacro;
import no.ks.absolutt.sandbox.content.PluginMacros;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.services.SpaceFacts;
import no.ks.absolutt.sandbox.runtime.spring.PluginBeans;

/** The descriptor's macros, each made once with its beans. */
public final class BundleMacros implements PluginMacros {

    private static final RenderingPlace NOWHERE =
            new RenderingPlace(new MacroContext(null, null, null, "display", null), null);

    private final Map<String, Macro> byName = new LinkedHashMap<>();
    private final World world;
    private final SpaceFacts facts;

    /** Makes all macros; fails where one cannot be made. */
    public BundleMacros(PluginDescriptor descriptor, PluginBeans beans, World world, SpaceFacts facts) {
        this.world = world;
        this.facts = facts;
        descriptor.macros().forEach(each -> byName.put(each.name(), (Macro) beans.create(each.className())));
    }

    /** The plugin's object of that name; empty where there is none. */
    Optional<Macro> macro(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The address of the picture that the editor shows for the macro, below the context path; empty for none. */
    Optional<String> placeholder(String name) {
        return macro(name)
                .filter(EditorImagePlaceholder.class::isInstance)
                .map(each -> ((EditorImagePlaceholder) each).getImagePlaceholder(Map.of(), NOWHERE))
                .map(image -> ((DefaultImagePlaceholder) image).getUrl());
    }

    @Override
    public Optional<PluginMacro> find(String name) {
        return macro(name).map(found -> new Ready(found, this::place));
    }

    @Override
    public PluginMacros on(MacroContext page) {
        RenderingPlace place = place(page);
        return name -> macro(name).map(found -> new Ready(found, unused -> place));
    }

    private RenderingPlace place(MacroContext page) {
        return new RenderingPlace(page, page.pageId() == null ? null : entity(page.pageId()));
    }

    private ContentEntityObject entity(long pageId) {
        return world.pages().byId(pageId).map(facts::page).orElse(null);
    }

    private record Ready(Macro macro, Function<MacroContext, RenderingPlace> place) implements PluginMacro {

        @Override
        public String execute(Map<String, String> parameters, String body, MacroContext context) throws Exception {
            return macro.execute(parameters, body, place.apply(context));
        }

        @Override
        public boolean inline() {
            return macro.getOutputType() == Macro.OutputType.INLINE;
        }
    }
}
