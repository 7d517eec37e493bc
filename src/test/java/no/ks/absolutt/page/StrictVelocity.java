// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.ks.absolutt.sandbox.runtime.velocity.VelocityTemplates;
import no.ks.absolutt.view.Renderer;

/** The sandbox's Velocity, which escapes as Confluence does and refuses other types. Nothing of a template may be left. */
final class StrictVelocity implements Renderer {

    private static final Pattern LEFT_OVER = Pattern.compile("\\$!?\\{?[a-z]|#(if|else|end|foreach)");

    private final VelocityTemplates templates = new VelocityTemplates(StrictVelocity.class.getClassLoader());

    @Override
    public String render(String template, Map<String, Object> view) {
        if (view.getClass() != LinkedHashMap.class) {
            throw new AssertionError("The view is a " + view.getClass());
        }
        StringWriter html = new StringWriter();
        templates.render(template, view, html);
        if (LEFT_OVER.matcher(html.toString()).find()) {
            throw new AssertionError("Something of the template is left: " + html);
        }
        return html.toString();
    }
}
