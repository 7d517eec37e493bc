// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/**
 * An {@code xhtml-macro} module.
 *
 * @param icon address of the icon below the context path, empty where there is none
 */
public record MacroModule(
        String key, String name, String className, String icon, List<String> categories, List<Parameter> parameters) {

    /**
     * A parameter in the macro browser.
     *
     * @param type as Confluence names it: enum, string, int …
     * @param fallback what counts where nothing is given, empty for nothing
     * @param values the values of an enum, else empty
     */
    public record Parameter(String name, String type, boolean required, String fallback, List<String> values) {}
}
