// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * What the plugin offers the host, module by module, in the order of the descriptor.
 *
 * @param languageBundles base names of the property files, with dots or slashes, without the ending
 * @param downloads files of the plugin itself, outside any web resource
 */
public record PluginDescriptor(
        String key,
        String name,
        List<String> languageBundles,
        List<Download> downloads,
        Optional<Tables> tables,
        List<MacroModule> macros,
        List<RestModule> rest,
        List<ServletModule> servlets,
        List<WebResource> webResources,
        List<WebSection> webSections,
        List<WebItem> webItems) {

    /** The web resource with the key; empty where there is none. */
    public Optional<WebResource> webResource(String moduleKey) {
        return webResources.stream()
                .filter(resource -> resource.key().equals(moduleKey))
                .findFirst();
    }

    /** The macro with the name; empty where there is none. */
    public Optional<MacroModule> macro(String macroName) {
        return macros.stream().filter(macro -> macro.name().equals(macroName)).findFirst();
    }
}
