// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Checks that every class and file that the descriptor names is there, and tells all that is missing at once. */
public final class DescriptorCheck {

    private final ClassLoader plugin;
    private final Predicate<String> fileExists;
    private final List<String> missing = new ArrayList<>();

    /** Looks classes up in the plugin's class loader, and files by the test. */
    public DescriptorCheck(ClassLoader plugin, Predicate<String> fileExists) {
        this.plugin = plugin;
        this.fileExists = fileExists;
    }

    /**
     * Checks all.
     *
     * @throws IllegalStateException listing what is missing
     */
    public void check(PluginDescriptor descriptor) {
        descriptor.languageBundles().forEach(base -> file("language", base.replace('.', '/') + ".properties"));
        descriptor.downloads().forEach(each -> file("resource", each.location()));
        descriptor.tables().ifPresent(tables -> {
            tables.entities().forEach(name -> type("ao", name));
            tables.upgradeTasks().forEach(name -> type("ao", name));
        });
        descriptor.macros().forEach(each -> macro(descriptor, each));
        descriptor.servlets().forEach(each -> type("servlet " + each.key(), each.className()));
        descriptor.webResources().forEach(each -> each.downloads()
                .forEach(download -> file("web-resource " + each.key(), download.location())));
        descriptor.webItems().forEach(each -> conditions("web-item " + each.key(), each.conditions()));
        descriptor.webSections().forEach(each -> conditions("web-section " + each.key(), each.conditions()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "atlassian-plugin.xml names what is not there:\n" + String.join("\n", missing));
        }
    }

    private void macro(PluginDescriptor descriptor, MacroModule macro) {
        String where = "xhtml-macro " + macro.key();
        type(where, macro.className());
        String folder = "/download/resources/" + descriptor.key() + "/";
        if (!macro.icon().isEmpty()) {
            boolean found = macro.icon().startsWith(folder)
                    && descriptor.downloads().stream()
                            .flatMap(each -> each.locate(macro.icon().substring(folder.length())).stream())
                            .anyMatch(fileExists);
            note(found, where, macro.icon());
        }
    }

    private void conditions(String where, List<LinkCondition> conditions) {
        conditions.forEach(each -> type(where, each.className()));
    }

    private void file(String where, String location) {
        note(fileExists.test(location), where, location);
    }

    private void type(String where, String name) {
        boolean found;
        try {
            found = plugin.loadClass(name) != null;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            found = false;
        }
        note(found, where, name);
    }

    private void note(boolean found, String where, String name) {
        if (!found) {
            missing.add(where + ": " + name);
        }
    }
}
