// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Optional;

/** The macros that plugins bring. Must be safe for use by many threads. */
@FunctionalInterface
public interface PluginMacros {

    /** The macro with the name; empty when no enabled plugin has it. */
    Optional<PluginMacro> find(String name);

    /** The same macros on one rendering of a page: all of them are told of the same place. */
    default PluginMacros on(MacroContext page) {
        return this;
    }
}
