// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads {@code atlassian-plugin.xml}. A module type that it does not know stops the start. */
public final class DescriptorReader {

    private final List<String> languageBundles = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();
    private final List<Tables> tables = new ArrayList<>();
    private final List<MacroModule> macros = new ArrayList<>();
    private final List<RestModule> rest = new ArrayList<>();
    private final List<ServletModule> servlets = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<WebSection> webSections = new ArrayList<>();
    private final List<WebItem> webItems = new ArrayList<>();

    private DescriptorReader() {}

    /**
     * Reads a descriptor; the caller closes the stream.
     *
     * @throws IllegalStateException naming what is wrong: no XML, an unknown module type, a missing attribute
     */
    public static PluginDescriptor read(InputStream content) throws IOException {
        Element root = Xml.root(content);
        DescriptorReader reader = new DescriptorReader();
        String key = Xml.required(root, "key");
        Xml.children(root).forEach(module -> reader.module(key, module));
        return new PluginDescriptor(
                key,
                Xml.required(root, "name"),
                reader.languageBundles,
                reader.downloads,
                reader.tables.stream().findFirst(),
                reader.macros,
                reader.rest,
                reader.servlets,
                reader.webResources,
                reader.webSections,
                reader.webItems);
    }

    private void module(String pluginKey, Element module) {
        switch (module.getTagName()) {
            case "plugin-info" -> {
                // For the host's list of plugins, which the sandbox does not have.
            }
            case "resource" -> resource(module);
            case "ao" -> tables.add(tables(pluginKey, module));
            case "xhtml-macro" -> macros.add(macro(module));
            case "rest" -> rest.add(rest(module));
            case "servlet" -> servlets.add(servlet(module));
            case "web-resource" -> webResources.add(webResource(module));
            case "web-section" -> webSections.add(webSection(module));
            case "web-item" -> webItems.add(webItem(module));
            default ->
                throw new IllegalStateException("atlassian-plugin.xml: the sandbox does not know the module type <"
                        + module.getTagName() + ">; teach it in " + DescriptorReader.class.getName());
        }
    }

    private void resource(Element element) {
        switch (Xml.required(element, "type")) {
            case "i18n" -> languageBundles.add(Xml.required(element, "location"));
            case "download" -> downloads.add(download(element));
            default ->
                throw new IllegalStateException(
                        "atlassian-plugin.xml: unknown resource type " + element.getAttribute("type"));
        }
    }

    private static Download download(Element element) {
        return new Download(Xml.required(element, "name"), Xml.required(element, "location"));
    }

    private static Tables tables(String pluginKey, Element module) {
        String namespace = module.hasAttribute("namespace") ? module.getAttribute("namespace") : pluginKey;
        return new Tables(namespace, Xml.texts(module, "entity"), Xml.texts(module, "upgradeTask"));
    }

    private static MacroModule macro(Element module) {
        List<MacroModule.Parameter> parameters =
                Xml.child(module, "parameters").map(each -> Xml.children(each, "parameter")).orElse(List.of()).stream()
                        .map(DescriptorReader::parameter)
                        .toList();
        return new MacroModule(
                Xml.required(module, "key"),
                Xml.required(module, "name"),
                Xml.required(module, "class"),
                module.getAttribute("icon"),
                names(module, "category"),
                parameters);
    }

    private static MacroModule.Parameter parameter(Element element) {
        return new MacroModule.Parameter(
                Xml.required(element, "name"),
                Xml.required(element, "type"),
                Boolean.parseBoolean(element.getAttribute("required")),
                element.getAttribute("default"),
                names(element, "value"));
    }

    private static List<String> names(Element parent, String child) {
        return Xml.children(parent, child).stream()
                .map(each -> Xml.required(each, "name"))
                .toList();
    }

    private static RestModule rest(Element module) {
        String path = Xml.required(module, "path");
        return new RestModule(
                Xml.required(module, "key"),
                path.startsWith("/") ? path.substring(1) : path,
                Xml.required(module, "version"),
                Xml.texts(module, "package"));
    }

    private static ServletModule servlet(Element module) {
        return new ServletModule(
                Xml.required(module, "key"),
                Xml.required(module, "class"),
                Xml.texts(module, "url-pattern"),
                Xml.parameters(module, "init-param"));
    }

    private static WebResource webResource(Element module) {
        List<Download> files = Xml.children(module, "resource").stream()
                .map(DescriptorReader::download)
                .toList();
        return new WebResource(
                Xml.required(module, "key"), files, Xml.texts(module, "dependency"), Xml.texts(module, "context"));
    }

    private static WebSection webSection(Element module) {
        return new WebSection(
                Xml.required(module, "key"),
                Xml.required(module, "location"),
                weight(module),
                labelKey(module),
                conditions(module));
    }

    private static WebItem webItem(Element module) {
        Optional<Element> link = Xml.child(module, "link");
        return new WebItem(
                Xml.required(module, "key"),
                Xml.required(module, "section"),
                weight(module),
                labelKey(module),
                link.map(Xml::text).orElse(""),
                link.map(each -> each.getAttribute("linkId")).orElse(""),
                conditions(module));
    }

    private static int weight(Element module) {
        return module.hasAttribute("weight") ? Integer.parseInt(module.getAttribute("weight")) : 1000;
    }

    private static String labelKey(Element module) {
        return Xml.child(module, "label").map(each -> Xml.required(each, "key")).orElse("");
    }

    private static List<LinkCondition> conditions(Element module) {
        return Xml.children(module, "condition").stream()
                .map(each -> new LinkCondition(
                        Xml.required(each, "class"),
                        Boolean.parseBoolean(each.getAttribute("invert")),
                        Xml.parameters(each, "param")))
                .toList();
    }
}
