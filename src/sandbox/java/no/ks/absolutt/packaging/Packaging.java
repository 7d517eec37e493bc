// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes into the compiled classes' folder: Spring Scanner's index files, the list of the host's members that the plugin
 * calls, what is known of each of them, and the copies of the language bundle. Files that would not change are left alone.
 */
public final class Packaging {

    /** The list of the host's members, below the classes. */
    static final String MEMBERS = "META-INF/host-members.txt";

    private Packaging() {}

    /**
     * Started by the build.
     *
     * @param arguments the folder with the compiled classes, where nothing happens if it lacks the plugin's; and the one
     *     with the stand-ins' sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        PluginClasses plugin = new PluginClasses(classes);
        new ScannerIndex(plugin).write(classes.resolve("META-INF/plugin-components"));
        HostMembers members = new HostMembers(plugin);
        members.write(classes.resolve(MEMBERS));
        members.writeEvidence(new SourceEvidence(Path.of(arguments[1])), classes.resolve("META-INF/host-evidence.txt"));
        new LanguageCopies(classes.resolve("i18n")).write();
    }
}
