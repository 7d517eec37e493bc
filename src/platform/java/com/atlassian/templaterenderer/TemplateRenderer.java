// SPDX-License-Identifier: Apache-2.0
package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders a template of the plugin. Seen in use in both forms: 10.0.1 and 10.2.7. */
public interface TemplateRenderer {

    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}
