// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Map;

/** One macro of a plugin, ready to run. */
public interface PluginMacro {

    /**
     * Runs the macro.
     *
     * @param parameters as written on the page; the nameless one has the key ""
     * @param body the rich text body as HTML, the plain text body as it stands, "" when there is none
     * @return HTML that is put on the page as it is
     * @throws Exception whatever the macro throws; the renderer shows a box in its place
     */
    String execute(Map<String, String> parameters, String body, MacroContext context) throws Exception;

    /** True when the macro stands within a line of text. */
    boolean inline();
}
