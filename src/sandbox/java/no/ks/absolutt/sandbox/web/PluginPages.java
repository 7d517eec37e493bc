// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.List;
import no.ks.absolutt.sandbox.host.SandboxUser;

/** What the plugin adds to the host's screens. Must be safe for use by many threads. */
public interface PluginPages {

    /** Links in the header that the user may see, in order; the user is null when nobody is logged in. */
    List<PluginLink> headerLinks(SandboxUser user);

    /** Links in the administration menu that the user may see, in order. */
    List<PluginLink> adminLinks(SandboxUser user);

    /**
     * The {@code <link>} and {@code <script>} tags of the web resources that were required while this request was answered
     * and of those bound to the contexts ({@code atl.general}, {@code page}, {@code atl.admin}, {@code editor}); each once.
     * Called once a page, after its body is made.
     */
    String drainResourceTags(List<String> contexts);

    /** The plugin's macros for the macro browser, with texts in the locale (such as {@code no_NO}). */
    List<MacroDescription> macros(String locale);
}
