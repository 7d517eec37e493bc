// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The page templates of one language, all read at once. */
final class TemplateFolder {

    /** The templates in bokmål. */
    static final TemplateFolder BOKMAL = new TemplateFolder("nb", "Ikke skriv opplysninger om enkeltbarn her.");

    /** The templates in nynorsk. */
    static final TemplateFolder NYNORSK = new TemplateFolder("nn", "Ikkje skriv opplysningar om enkeltbarn her.");

    static final List<TemplateFolder> ALL = List.of(BOKMAL, NYNORSK);

    private final String language;
    private final String ruleAboutChildren;
    private final Path folder;
    private final Map<String, PageTree.PageType> types;
    private final Map<String, Template> templates = new LinkedHashMap<>();

    private TemplateFolder(String language, String ruleAboutChildren) {
        this.language = language;
        this.ruleAboutChildren = ruleAboutChildren;
        folder = Path.of("src/main/resources/pages", language);
        types = PageTree.read(language);
        types.keySet().forEach(key -> templates.put(key, Template.read(folder.resolve(key + ".xml"))));
    }

    /** The sentence that stands where people write about children. */
    String ruleAboutChildren() {
        return ruleAboutChildren;
    }

    @Override
    public String toString() {
        return language;
    }

    /** The page types by key. */
    Map<String, PageTree.PageType> types() {
        return types;
    }

    /** The templates by page key. */
    Map<String, Template> templates() {
        return templates;
    }

    Template template(String key) {
        return templates.get(key);
    }

    /** Names of all files in the folder. */
    List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of words.properties, read as UTF-8: key, and the two forms with a bar between them. */
    Properties words() {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("words.properties"))) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
