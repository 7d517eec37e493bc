// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.text.LocalText;

/** One text that KS has written, as the template of the macro {@code absolutt-field} reads it. */
public final class FieldView {

    private final Showing showing;
    private final Prose prose;

    /** Texts in the language of that rendering. */
    public FieldView(Showing showing) {
        this.showing = showing;
        this.prose = new Prose(showing);
    }

    /** One text, or the sentence that nothing is written yet. */
    public Map<String, Object> text(List<LocalText> texts) {
        return root(texts.isEmpty()).with("texts", prose.all(texts)).map();
    }

    /** Several texts, one below the other. */
    public Map<String, Object> list(List<LocalText> texts) {
        return root(texts.isEmpty()).with("items", prose.all(texts)).map();
    }

    /** Several texts, numbered: tasks. */
    public Map<String, Object> tasks(List<LocalText> texts) {
        return root(texts.isEmpty()).with("tasks", prose.all(texts)).map();
    }

    /** Links, one below the other. */
    public Map<String, Object> links(List<Link> links) {
        return root(links.isEmpty()).with("links", prose.links(links)).map();
    }

    private Fields root(boolean empty) {
        return showing.fields()
                .with("empty", empty)
                .with("emptyText", showing.words().text("field.empty"));
    }
}
