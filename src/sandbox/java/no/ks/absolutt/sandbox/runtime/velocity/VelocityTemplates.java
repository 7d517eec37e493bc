// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Renders the templates that a class loader holds: in the sandbox the bundle's, in tests of templates that of the tests.
 * Safe for use by many threads.
 */
public final class VelocityTemplates implements TemplateRenderer {

    private final VelocityEngine engine = new VelocityEngine();
    private volatile BiConsumer<String, Map<String, Object>> listener = (template, values) -> {};

    /** Finds templates by their path in the class loader. */
    public VelocityTemplates(ClassLoader plugin) {
        engine.setProperty("resource.loader", "bundle");
        engine.setProperty("bundle.resource.loader.instance", new BundleTemplates(plugin));
        engine.setProperty("bundle.resource.loader.cache", "true");
        engine.setProperty("eventhandler.referenceinsertion.class", Escaping.class.getName());
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("output.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.init();
    }

    /** Tells the listener of every template from now on, with its values, before it is rendered. */
    public void onRendered(BiConsumer<String, Map<String, Object>> newListener) {
        this.listener = newListener;
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, new LinkedHashMap<>(), writer);
    }

    /**
     * Renders.
     *
     * @throws RenderingException if there is no such template, it fails, or the context holds a class that is not allowed
     */
    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        AllowedTypes.check(templateName, context);
        listener.accept(templateName, context);
        try {
            engine.getTemplate(templateName).merge(new VelocityContext(new LinkedHashMap<>(context)), writer);
        } catch (RuntimeException e) {
            throw new RenderingException(templateName + ": " + e.getMessage(), e);
        }
    }
}
