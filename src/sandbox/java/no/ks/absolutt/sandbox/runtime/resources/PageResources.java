// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.sandbox.runtime.descriptor.Download;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.descriptor.WebResource;

/**
 * Collects what a page requires while its request is answered, and puts it out as tags: dependencies first, each file
 * once. Modules of other plugins are the host's business (AUI stands on every page) and are left out.
 */
public final class PageResources implements PageBuilderService, WebResourceAssembler, RequiredResources {

    private final PluginDescriptor descriptor;
    private final String contextPath;
    private final ThreadLocal<Required> required = ThreadLocal.withInitial(Required::new);

    /** Knows the web resources of one plugin. */
    public PageResources(PluginDescriptor descriptor, String contextPath) {
        this.descriptor = descriptor;
        this.contextPath = contextPath;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    /**
     * Wants a module on the page.
     *
     * @throws IllegalArgumentException where the plugin has no such module; the product leaves it out and logs it
     */
    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        if (own(moduleCompleteKey) && find(moduleCompleteKey) == null) {
            throw new IllegalArgumentException("atlassian-plugin.xml has no web-resource " + moduleCompleteKey);
        }
        required.get().modules.add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        required.get().contexts.add(context);
        return this;
    }

    /** The tags of all that was required since the last call on this thread, and of what is bound to the contexts. */
    public String drainTags(List<String> contexts) {
        Required wanted = required.get();
        required.remove();
        wanted.contexts.addAll(contexts);
        Set<String> modules = new LinkedHashSet<>();
        descriptor.webResources().stream()
                .filter(each -> each.contexts().stream().anyMatch(wanted.contexts::contains))
                .forEach(each -> addWithDependencies(descriptor.key() + ":" + each.key(), modules));
        wanted.modules.forEach(each -> addWithDependencies(each, modules));
        StringBuilder tags = new StringBuilder();
        modules.forEach(each -> writeTags(find(each), tags));
        return tags.toString();
    }

    private void addWithDependencies(String moduleCompleteKey, Set<String> modules) {
        WebResource module = find(moduleCompleteKey);
        if (module != null && !modules.contains(moduleCompleteKey)) {
            module.dependencies().forEach(each -> addWithDependencies(each, modules));
            modules.add(moduleCompleteKey);
        }
    }

    private void writeTags(WebResource module, StringBuilder tags) {
        String folder = contextPath + "/download/resources/" + descriptor.key() + ":" + module.key() + "/";
        for (Download file : module.downloads()) {
            if (file.name().endsWith(".css")) {
                tags.append("<link rel=\"stylesheet\" href=\"" + folder + file.name() + "\">\n");
            } else if (file.name().endsWith(".js")) {
                tags.append("<script src=\"" + folder + file.name() + "\" defer></script>\n");
            }
        }
    }

    private boolean own(String moduleCompleteKey) {
        return moduleCompleteKey.startsWith(descriptor.key() + ":");
    }

    private WebResource find(String moduleCompleteKey) {
        return own(moduleCompleteKey)
                ? descriptor
                        .webResource(
                                moduleCompleteKey.substring(descriptor.key().length() + 1))
                        .orElse(null)
                : null;
    }

    private static final class Required {
        private final Set<String> modules = new LinkedHashSet<>();
        private final Set<String> contexts = new LinkedHashSet<>();
    }
}
