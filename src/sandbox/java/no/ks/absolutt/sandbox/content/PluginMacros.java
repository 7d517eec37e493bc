// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Optional;

/** The macros that plugins bring. Asked anew for each macro on a page; must be safe for use by many threads. */
public interface PluginMacros {

    /** The macro with the name; empty when no enabled plugin has it. */
    Optional<PluginMacro> find(String name);
}
