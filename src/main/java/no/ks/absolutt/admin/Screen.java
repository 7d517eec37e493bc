// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.Map;
import no.ks.absolutt.view.Fields;

/**
 * A page to be shown.
 *
 * @param status HTTP status
 * @param template path in the jar
 * @param resource key of the web resource that it needs
 * @param view what the template gets, see {@link no.ks.absolutt.view.Renderer}
 */
record Screen(int status, String template, String resource, Map<String, Object> view) {

    private static final String FOLDER = "templates/admin/";

    /** A screen that is what was asked for. */
    static Screen ok(String template, String resource, Fields view) {
        return new Screen(200, FOLDER + template, resource, view.map());
    }

    /** A page with a title and one sentence. */
    static Screen message(int status, String title, String sentence) {
        Fields view = new Fields().with("title", title).with("sentence", sentence);
        return new Screen(status, FOLDER + "message.vm", ScreenWriter.STYLE, view.map());
    }
}
