// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.core.statement.Statements;

/** «Kort om status» beside the bar of each theme. */
public final class SentenceView {

    private final Words words;
    private final Statements statements;
    private final boolean controls;
    private final String address;

    /** The sentences as the visitor sees them. */
    public SentenceView(Showing showing, Visit visit, Statements statements) {
        this.words = showing.words();
        this.statements = statements;
        this.controls = showing.live() && visit.mayChange();
        this.address = new SpaceCalls(showing, visit.space()).to("sentences");
    }

    /** What the root of the macro gets where there is something to edit. */
    Fields root(Fields root) {
        return !controls
                ? root
                : root.with("address", address)
                        .with("limit", StatementKind.SENTENCE.limit())
                        .with(
                                "sentenceLabels",
                                new Fields()
                                        .texts(words, "sentence.label.", "title", "help")
                                        .texts(words, "own.label.", "edit", "save", "cancel")
                                        .map());
    }

    /** The bar of a theme with its sentence. */
    Fields bar(Fields bar, String theme, String title) {
        Statement sentence = statements.sentence(theme);
        return bar.with("theme", theme)
                .with("revision", sentence.revision())
                .with("sentence", sentence.text())
                .with("sentenceEdit", controls ? words.text("sentence.edit", title) : null);
    }
}
