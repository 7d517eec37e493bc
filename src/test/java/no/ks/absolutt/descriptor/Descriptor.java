// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The plugin's descriptor, {@code atlassian-plugin.xml}. */
public final class Descriptor {

    static final String PLUGIN = "no.ks.absolutt";

    private static final String DOWNLOAD = "/download/resources/" + PLUGIN;

    private final Element root = Xml.read(Sources.DESCRIPTOR).getDocumentElement();

    Element root() {
        return root;
    }

    /** What the plugin offers: the elements right below the root, without the plugin's own description. */
    List<Element> modules() {
        return Xml.children(root, "*").stream()
                .filter(element -> !List.of("plugin-info", "resource").contains(element.getLocalName()))
                .toList();
    }

    List<Element> modules(String kind) {
        return Xml.children(root, kind);
    }

    /** Every class that is named, as attribute or as text. */
    List<String> classes() {
        List<String> names = new ArrayList<>(Xml.attributes(root, "*", "class"));
        for (Element module : modules("ao")) {
            names.addAll(entities(module));
            Xml.children(module, "upgradeTask").forEach(task -> names.add(text(task)));
        }
        return names;
    }

    static List<String> entities(Element ao) {
        return Xml.children(ao, "entity").stream().map(Descriptor::text).toList();
    }

    /** A macro's parameter as the macro browser offers it; no values where any text will do. */
    public record Parameter(String name, boolean required, List<String> values) {}

    /** The macros by their names, in the descriptor's order, with their parameters. */
    public Map<String, List<Parameter>> parametersOfMacros() {
        Map<String, List<Parameter>> macros = new LinkedHashMap<>();
        modules("xhtml-macro").forEach(macro -> macros.put(macro.getAttribute("name"), parameters(macro)));
        return macros;
    }

    private static List<Parameter> parameters(Element macro) {
        return Xml.children(macro, "parameters").stream()
                .flatMap(all -> Xml.children(all, "parameter").stream())
                .map(one -> new Parameter(
                        one.getAttribute("name"),
                        one.getAttribute("required").equals("true"),
                        Xml.attributes(one, "value", "name")))
                .toList();
    }

    /** Every key of a text: those that are named, and those that Confluence makes up for macros. */
    List<String> texts() {
        List<String> keys = new ArrayList<>(Xml.attributes(root, "*", "i18n-name-key"));
        for (String element : List.of("label", "description", "tooltip")) {
            keys.addAll(Xml.attributes(root, element, "key"));
        }
        for (Element macro : modules("xhtml-macro")) {
            String prefix = PLUGIN + "." + macro.getAttribute("name");
            keys.add(prefix + ".label");
            keys.add(prefix + ".desc");
            for (String parameter : Xml.attributes(macro, "parameter", "name")) {
                keys.add(prefix + ".param." + parameter + ".label");
                keys.add(prefix + ".param." + parameter + ".desc");
            }
        }
        return keys;
    }

    /** The places in the jar of everything that can be downloaded or is a template; a folder ends with a slash. */
    List<String> locations() {
        return resources()
                .filter(each -> !each.getAttribute("type").equals("i18n"))
                .map(each -> each.getAttribute("location"))
                .toList();
    }

    /** The language bundles as places in the jar. */
    List<String> bundles() {
        return resources()
                .filter(each -> each.getAttribute("type").equals("i18n"))
                .map(each -> each.getAttribute("location").replace('.', '/') + ".properties")
                .toList();
    }

    /** The icons' places in the jar; an address that leads nowhere is given as it stands. */
    List<String> icons() {
        return Xml.attributes(root, "*", "icon").stream().map(this::placeOf).toList();
    }

    private String placeOf(String address) {
        for (Element resource : Xml.children(root, "resource")) {
            String start = DOWNLOAD + "/" + resource.getAttribute("name");
            if (resource.getAttribute("type").equals("download") && address.startsWith(start)) {
                return resource.getAttribute("location") + address.substring(start.length());
            }
        }
        return address;
    }

    /** The macros' names, each with the name of its class. */
    public Map<String, String> macros() {
        return modules("xhtml-macro").stream()
                .collect(Collectors.toMap(macro -> macro.getAttribute("name"), macro -> macro.getAttribute("class")));
    }

    /** The values among which the macro browser lets people choose. */
    public List<String> values(String macro, String parameter) {
        return Xml.attributes(parameter(macro, parameter), "value", "name");
    }

    /** The value of a parameter that is not given; empty when there is none. */
    public String byDefault(String macro, String parameter) {
        return parameter(macro, parameter).getAttribute("default");
    }

    private Element parameter(String macro, String parameter) {
        return modules("xhtml-macro").stream()
                .filter(module -> module.getAttribute("name").equals(macro))
                .flatMap(module -> Xml.elements(module, "parameter").stream())
                .filter(element -> element.getAttribute("name").equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Element> resources() {
        return Xml.elements(root, "resource").stream();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
