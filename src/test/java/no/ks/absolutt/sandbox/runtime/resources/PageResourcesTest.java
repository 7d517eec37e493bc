// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.ks.absolutt.sandbox.runtime.descriptor.Download;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.descriptor.WebResource;
import org.junit.Test;

public class PageResourcesTest {

    private static final String BASE =
            "<link rel=\"stylesheet\" href=\"/confluence/download/resources/p:base/base.css\">\n";
    private static final String TRACKER =
            "<script src=\"/confluence/download/resources/p:tracker/tracker.js\" defer></script>\n";
    private static final String EVERYWHERE =
            "<script src=\"/confluence/download/resources/p:everywhere/e.js\" defer></script>\n";

    private final PageResources resources = new PageResources(
            plugin(
                    module("base", "base.css", List.of(), List.of()),
                    module("tracker", "tracker.js", List.of("p:base", "com.atlassian.auiplugin:dialog2"), List.of()),
                    module("everywhere", "e.js", List.of(), List.of("atl.general"))),
            "/confluence");

    @Test
    public void putsDependenciesFirstAndEachFileOnce() {
        resources.requireWebResource("p:tracker").requireWebResource("p:base").requireWebResource("p:tracker");
        assertThat(resources.drainTags(List.of())).isEqualTo(BASE + TRACKER);
    }

    @Test
    public void bringsWhatIsBoundToAContext() {
        assertThat(resources.drainTags(List.of("atl.general"))).isEqualTo(EVERYWHERE);
        resources.requireContext("atl.general");
        assertThat(resources.drainTags(List.of())).isEqualTo(EVERYWHERE);
    }

    @Test
    public void forgetsWhatItHasPutOut() {
        resources.requireWebResource("p:base");
        resources.drainTags(List.of());
        assertThat(resources.drainTags(List.of())).isEmpty();
    }

    @Test
    public void leavesOtherPluginsModulesToTheHostAndRefusesItsOwnThatAreNotThere() {
        resources.requireWebResource("com.atlassian.auiplugin:ajs");
        assertThat(resources.drainTags(List.of())).isEmpty();
        assertThatThrownBy(() -> resources.requireWebResource("p:traker")).hasMessageContaining("p:traker");
    }

    private static WebResource module(String key, String file, List<String> dependencies, List<String> contexts) {
        return new WebResource(key, List.of(new Download(file, "web/" + file)), dependencies, contexts);
    }

    private static PluginDescriptor plugin(WebResource... modules) {
        return new PluginDescriptor(
                "p",
                "P",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(modules),
                List.of(),
                List.of());
    }
}
