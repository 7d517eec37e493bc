// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.sandbox.fixture.Note;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The index files are what Spring Scanner writes for the same annotations (facts/platform.md, section 2.1). */
public class PackagingTest {

    private static final String STAND_INS = "src/platform/java";
    private static final String FIXTURE = "no.ks.absolutt.sandbox.fixture.";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path classes;

    @Before
    public void copyTheFixturePlugin() throws Exception {
        classes = folder.getRoot().toPath();
        Path compiled = Path.of(
                Note.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path from = compiled.resolve(Note.class.getPackageName().replace('.', '/'));
        Path to = Files.createDirectories(classes.resolve(compiled.relativize(from)));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    public void listsEveryAnnotatedClassAsAComponent() throws Exception {
        assertThat(written("META-INF/plugin-components/component"))
                .containsExactly(
                        FIXTURE + "FixtureBeans",
                        FIXTURE + "FixtureHost",
                        FIXTURE + "FixtureResource",
                        FIXTURE + "FixtureStart");
    }

    @Test
    public void listsImportsByTheirTypeWithTheNameThatTheAnnotationGives() throws Exception {
        assertThat(written("META-INF/plugin-components/imports"))
                .containsExactly(
                        "com.atlassian.activeobjects.external.ActiveObjects",
                        "com.atlassian.confluence.user.UserAccessor",
                        "com.atlassian.templaterenderer.TemplateRenderer#theRenderer");
    }

    @Test
    public void listsExportsWithTheirTypes() throws Exception {
        assertThat(written("META-INF/plugin-components/exports"))
                .containsExactly(FIXTURE + "FixtureStart#com.atlassian.sal.api.lifecycle.LifecycleAware");
    }

    @Test
    public void listsTypesMethodsAndFieldsOfTheHostThatAreReferredTo() throws Exception {
        assertThat(written("META-INF/host-members.txt"))
                .isSorted()
                .contains(
                        "com.atlassian.confluence.macro.Macro",
                        "com.atlassian.confluence.macro.Macro$BodyType#NONE:Lcom/atlassian/confluence/macro/Macro$BodyType;",
                        "com.atlassian.confluence.content.render.xhtml.ConversionContext#getSpaceKey()Ljava/lang/String;",
                        "com.atlassian.annotations.security.UnrestrictedAccess")
                .allMatch(line -> line.startsWith("com.atlassian."));
    }

    @Test
    public void copiesWhatTheHostAsksForToEveryNameOfNorwegianAndEscapesAll() throws Exception {
        Path folder = Files.createDirectories(classes.resolve("i18n"));
        Files.writeString(folder.resolve("absolutt.properties"), "a=Café – yes\n");
        Files.writeString(folder.resolve("absolutt_no.properties"), "a=Blå\nno.ks.absolutt.menu=Meny på topp\n");
        Files.writeString(folder.resolve("absolutt_nn.properties"), "a=Grå\n");
        run();
        assertThat(folder.resolve("absolutt.properties")).hasContent("a=Caf\\u00E9 \\u2013 yes\n");
        assertThat(folder.resolve("absolutt_no.properties"))
                .hasContent("a=Bl\\u00E5\nno.ks.absolutt.menu=Meny p\\u00E5 topp\n");
        assertThat(folder.resolve("absolutt_nn.properties")).hasContent("a=Gr\\u00E5\n");
        for (String suffix : List.of("no_NO", "nb", "nb_NO")) {
            assertThat(folder.resolve("absolutt_" + suffix + ".properties"))
                    .hasContent("no.ks.absolutt.menu=Meny p\\u00E5 topp\n");
        }
    }

    @Test
    public void leavesFilesAloneThatWouldNotChange() throws Exception {
        written("META-INF/host-members.txt");
        Path file = classes.resolve("META-INF/host-members.txt");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        run();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
    }

    @Test
    public void writesEmptyFilesWhereNothingIsCompiledYet() throws Exception {
        Path empty = folder.newFolder().toPath();
        Packaging.main(new String[] {empty.toString(), STAND_INS});
        assertThat(empty.resolve("META-INF/plugin-components/component")).isEmptyFile();
    }

    private List<String> written(String file) throws Exception {
        run();
        return Files.readAllLines(classes.resolve(file));
    }

    private void run() throws Exception {
        Packaging.main(new String[] {classes.toString(), STAND_INS});
    }
}
