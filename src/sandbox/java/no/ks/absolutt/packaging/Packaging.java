// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes three things into the compiled classes' folder: Spring Scanner's index files, the list of the host's members
 * that the plugin calls, and the copies of the language bundle. Files that would not change are left alone.
 */
public final class Packaging {

    private Packaging() {}

    /**
     * Started by the build.
     *
     * @param arguments the folder with the compiled classes; nothing happens where it lacks the plugin's classes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        PluginClasses plugin = new PluginClasses(classes);
        new ScannerIndex(plugin).write(classes.resolve("META-INF/plugin-components"));
        new HostMembers(plugin).write(classes.resolve("META-INF/host-members.txt"));
        new LanguageCopies(classes.resolve("i18n")).write();
    }
}
