// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Escaping as in facts/platform.md, section 1.3; allowed types as in the design, promise 7. */
public class VelocityTemplatesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Map<String, Object> context = new LinkedHashMap<>();

    @Test
    public void escapesEveryReference() throws Exception {
        context.put("title", "<b> \"A\" & 'B'");
        assertThat(render("$title ${title} $!title"))
                .isEqualTo(
                        "&lt;b&gt; &quot;A&quot; &amp; &#39;B&#39; ".repeat(3).trim());
    }

    @Test
    public void putsNamesThatEndInHtmlOutRaw() throws Exception {
        context.put("bodyHtml", "<b>");
        assertThat(render("$bodyHtml ${bodyHtml} $!{bodyHtml}")).isEqualTo("<b> <b> <b>");
    }

    @Test
    public void escapesWhatAMapHoldsUnlessItsNameEndsInHtml() throws Exception {
        LinkedHashMap<String, Object> row = new LinkedHashMap<>();
        row.put("name", "<i>");
        row.put("nameHtml", "<i>");
        context.put("row", row);
        assertThat(render("$row.name $row.get('name') $row.nameHtml")).isEqualTo("&lt;i&gt; &lt;i&gt; <i>");
    }

    @Test
    public void readsNorwegianLetters() throws Exception {
        assertThat(render("blåbærsyltetøy")).isEqualTo("blåbærsyltetøy");
    }

    @Test
    public void takesTheSixAllowedClassesToAnyDepth() throws Exception {
        LinkedHashMap<String, Object> row = new LinkedHashMap<>();
        row.put("list", new ArrayList<>(List.of("a", 1, 2L, true)));
        context.put("row", row);
        assertThat(render("#foreach($each in $row.list)$each;#end")).isEqualTo("a;1;2;true;");
    }

    @Test
    public void refusesEveryOtherClassAndSaysWhereItIs() {
        LinkedHashMap<String, Object> row = new LinkedHashMap<>();
        row.put("list", new ArrayList<>(List.of("a", List.of("b"))));
        context.put("row", row);
        assertThatThrownBy(() -> render("never shown"))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("a.vm: $row.list[1] is a java.util.ImmutableCollections");
    }

    @Test
    public void saysWhichTemplateIsMissing() {
        assertThatThrownBy(
                        () -> new VelocityTemplates(getClass().getClassLoader()).render("none.vm", new StringWriter()))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("none.vm");
    }

    private String render(String template) throws Exception {
        Files.writeString(folder.getRoot().toPath().resolve("a.vm"), template);
        try (URLClassLoader plugin =
                new URLClassLoader(new URL[] {folder.getRoot().toURI().toURL()})) {
            StringWriter out = new StringWriter();
            new VelocityTemplates(plugin).render("a.vm", context, out);
            return out.toString();
        }
    }
}
