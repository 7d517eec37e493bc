// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class DescriptorReaderTest {

    @Test
    public void readsAMacroWithItsParameters() throws Exception {
        MacroModule macro = read("""
                        <xhtml-macro key="k" name="m" class="c.M" icon="/i.svg"><category name="reporting"/><parameters>
                          <parameter name="view" type="enum" default="full"><value name="full"/><value name="short"/>
                          </parameter></parameters></xhtml-macro>""").macro("m").orElseThrow();
        assertThat(macro.categories()).containsExactly("reporting");
        assertThat(macro.parameters())
                .containsExactly(new MacroModule.Parameter("view", "enum", false, "full", List.of("full", "short")));
    }

    @Test
    public void readsALinkWithItsCondition() throws Exception {
        WebItem item = read("""
                        <web-item key="k" section="system.header/left" weight="5"><label key="a.label"/>
                          <link linkId="x">/plugins/servlet/a</link>
                          <condition class="c.C" invert="true"><param name="p">v</param></condition></web-item>""").webItems().get(0);
        assertThat(item)
                .isEqualTo(new WebItem(
                        "k",
                        "system.header/left",
                        5,
                        "a.label",
                        "/plugins/servlet/a",
                        "x",
                        List.of(new LinkCondition("c.C", true, Map.of("p", "v")))));
    }

    @Test
    public void takesThePluginsKeyAsNamespaceWhereTablesNameNone() throws Exception {
        assertThat(read("<ao key=\"t\"><entity>c.E</entity></ao>").tables())
                .hasValue(new Tables("the.key", List.of("c.E"), List.of()));
    }

    @Test
    public void findsAFileInAFolderOfDownloads() {
        Download folder = new Download("icons/", "web/icons/");
        assertThat(folder.locate("icons/a.svg")).hasValue("web/icons/a.svg");
        assertThat(folder.locate("other.svg")).isEmpty();
    }

    @Test
    public void saysWhichAttributeIsMissing() {
        assertThatThrownBy(() -> read("<rest key=\"r\" version=\"1\"/>"))
                .hasMessageContaining("<rest> lacks the attribute path");
    }

    private static PluginDescriptor read(String modules) throws IOException {
        String xml = "<atlassian-plugin key=\"the.key\" name=\"N\">" + modules + "</atlassian-plugin>";
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
