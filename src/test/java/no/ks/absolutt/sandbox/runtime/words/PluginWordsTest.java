// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The order of Confluence's files: facts/platform.md, section 6. */
public class PluginWordsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void goesFromTheMostSpecificFileToTheBase() throws Exception {
        write("words.properties", "a=base\nb=base\nc=base\n");
        write("words_no.properties", "a=no\nb=no\n");
        write("words_no_NO.properties", "a=no_NO\n");
        PluginWords words = words();
        assertThat(List.of(words.text("no_NO", "a"), words.text("no_NO", "b"), words.text("no_NO", "c")))
                .containsExactly("no_NO", "no", "base");
        assertThat(words.text("en_GB", "a")).isEqualTo("base");
    }

    @Test
    public void givesTheKeyWhereThereIsNoText() throws Exception {
        assertThat(words().text("no_NO", "x.y")).isEqualTo("x.y");
        assertThat(words().find("no_NO", "x.y")).isEmpty();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.getRoot().toPath().resolve(name), text);
    }

    private PluginWords words() throws Exception {
        URL[] places = {folder.getRoot().toURI().toURL()};
        return new PluginWords(new URLClassLoader(places, null), List.of("words"));
    }
}
