// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import no.ks.absolutt.sandbox.host.SandboxUser;

/**
 * For whom and for what a page is rendered.
 *
 * @param user null when nobody is logged in
 * @param outputType {@code display}, {@code preview}, {@code pdf}, {@code word}, {@code email}, {@code html_export} …
 * @param locale such as {@code no_NO}, for dates and the host's own words
 */
public record RenderRequest(SandboxUser user, String outputType, String locale) {

    /** The output type of a page on the screen, the only one with controls. */
    public static final String DISPLAY = "display";
    /** The output type of the editor's preview, where instructional text shows. */
    public static final String PREVIEW = "preview";

    /** For the user, in the language of the user's profile (bokmål for nobody). */
    public static RenderRequest of(SandboxUser user, String outputType) {
        return new RenderRequest(user, outputType, user == null ? "no_NO" : user.locale());
    }

    boolean display() {
        return DISPLAY.equals(outputType);
    }

    boolean preview() {
        return PREVIEW.equals(outputType);
    }

    boolean english() {
        return locale.startsWith("en");
    }
}
