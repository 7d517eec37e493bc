// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Runs a macro of the host or of a plugin, and puts a box where it stood when it fails or nobody knows it. */
final class Macros {

    private static final Logger LOG = LoggerFactory.getLogger(Macros.class);

    private Macros() {}

    static void write(Element element, Rendering rendering) {
        MacroCall call = new MacroCall(element);
        BuiltInMacro own = BuiltInMacro.ALL.get(call.name());
        Optional<PluginMacro> plugin = own == null ? rendering.macros().find(call.name()) : Optional.empty();
        if (own != null) {
            own.write(call, rendering);
        } else if (plugin.isPresent()) {
            plugin(call, plugin.get(), rendering);
        } else {
            Boxes.warning(rendering.out(), "Ukjent makro: «" + call.name() + "»");
        }
    }

    private static void plugin(MacroCall call, PluginMacro macro, Rendering rendering) {
        String body = call.hasRichText() ? rendering.html(call.richText()) : call.plainText();
        try {
            String html = macro.execute(call.parameters(), body, rendering.context());
            String tag = macro.inline() ? "span" : "div";
            String css = macro.inline() ? "conf-macro output-inline" : "conf-macro output-block";
            rendering
                    .out()
                    .open(tag, "class", css, "data-macro-name", call.name())
                    .raw(html)
                    .close(tag);
        } catch (Exception | LinkageError e) {
            LOG.warn(
                    "Macro {} failed on page {}", call.name(), rendering.place().pageId(), e);
            Boxes.error(rendering.out(), "Feil ved visning av makroen «" + call.name() + "»: " + e.getMessage());
        }
    }
}
