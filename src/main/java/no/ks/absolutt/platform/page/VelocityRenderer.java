// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.page;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import no.ks.absolutt.view.Renderer;

/** The host's template renderer. Thread-safe. */
public final class VelocityRenderer implements Renderer {

    private final TemplateRenderer renderer;

    /** Over the host's own. */
    public VelocityRenderer(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String render(String template, Map<String, Object> view) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(template, view, html);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot render " + template, failure);
        }
        return html.toString();
    }
}
