// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.Map;

/** Port: the host's Velocity, with its escaping. The only place where a template meets its values. */
public interface Renderer {

    /**
     * The template as HTML, every value escaped.
     *
     * @param template path in the jar, such as {@code templates/progress.vm}
     * @param view String, Integer, Long, Boolean, and ArrayList and LinkedHashMap of these; nothing else
     */
    String render(String template, Map<String, Object> view);
}
