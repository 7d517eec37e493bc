// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Renderer;

/**
 * A page to be shown.
 *
 * @param status HTTP status
 * @param templates paths in the jar; what they give is put together in this order
 * @param resource key of the web resource that it needs
 * @param view what each template gets, see {@link Renderer}
 */
record Screen(int status, List<String> templates, String resource, Map<String, Object> view) {

    private static final String FOLDER = "templates/admin/";
    private static final String EXTENSION = ".vm";

    /** A screen that is what was asked for, its template a whole page. */
    static Screen ok(String template, String resource, Fields view) {
        return new Screen(200, List.of(FOLDER + template), resource, view.map());
    }

    /**
     * The same inside the frame that KS's screens share. It is put round it here and not by {@code #parse}: how the host
     * finds a template that another one names is not known.
     *
     * @param name of the template without {@code .vm}; scripts find the screen by it
     * @param view begun by {@link KsViews#screen}, with the screen's {@code title}
     */
    static Screen framed(String name, String resource, Fields view) {
        view.with("screen", name);
        List<String> templates = List.of("frame-top", name, "frame-end").stream()
                .map(part -> FOLDER + part + EXTENSION)
                .toList();
        return new Screen(200, templates, resource, view.map());
    }

    /** A page with a title and one sentence. */
    static Screen message(int status, String title, String sentence) {
        Fields view = new Fields().with("title", title).with("sentence", sentence);
        return new Screen(status, List.of(FOLDER + "message.vm"), ScreenWriter.STYLE, view.map());
    }

    /** The page for an address where nothing is, with the way back to the start. */
    static Screen nowhere(String title, String sentence, String start, String toStart) {
        Fields view = new Fields()
                .with("title", title)
                .with("sentence", sentence)
                .with("start", start)
                .with("toStart", toStart);
        return new Screen(404, List.of(FOLDER + "message.vm"), ScreenWriter.STYLE, view.map());
    }

    /** The page. */
    String html(Renderer renderer) {
        return templates.stream()
                .map(template -> renderer.render(template, view))
                .collect(Collectors.joining());
    }
}
