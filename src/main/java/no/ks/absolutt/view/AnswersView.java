// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.statement.Question;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.core.statement.Statements;

/** The municipality's answers to the programme's three questions, as their template reads them. */
public final class AnswersView {

    private final Showing showing;
    private final Words words;
    private final Visit visit;
    private final Statements statements;

    /** The answers as the visitor sees them. */
    public AnswersView(Showing showing, Visit visit, Statements statements) {
        this.showing = showing;
        this.words = showing.words();
        this.visit = visit;
        this.statements = statements;
    }

    /**
     * What the template reads.
     *
     * @param questions those that are shown; one alone has no heading, since it stands below its own on the page
     */
    public Map<String, Object> of(List<Question> questions) {
        boolean controls = showing.live() && visit.mayChange();
        Fields fields = showing.fields()
                .with(
                        "answers",
                        questions.stream()
                                .map(question -> answer(question, questions.size() > 1))
                                .toList())
                .with("controls", controls);
        if (controls) {
            fields.with("address", new SpaceCalls(showing, visit.space()).to("answers"))
                    .with("texts", FactTexts.in(words))
                    .with("limit", StatementKind.ANSWER.limit())
                    .with("labels", labels());
        }
        return fields.map();
    }

    private LinkedHashMap<String, Object> labels() {
        return new Fields()
                .texts(words, "answer.label.", "answer", "help")
                .texts(words, "own.label.", "edit", "save", "cancel")
                .map();
    }

    private LinkedHashMap<String, Object> answer(Question question, boolean heading) {
        Statement statement = statements.answer(question);
        String asked = words.text("question." + question);
        return new Fields()
                .with("key", question.theme())
                .with("question", asked)
                .with("heading", heading)
                .with("revision", statement.revision())
                .with("value", statement.text())
                .with(
                        "lines",
                        statement.text() == null
                                ? List.of()
                                : List.of(statement.text().split("\\R")))
                .with("emptyText", statement.text() == null ? words.text("answer.none") : null)
                .with("edit", words.text("answer.edit", asked))
                .with("changed", changed(statement))
                .map();
    }

    private String changed(Statement statement) {
        return statement.text() == null
                ? null
                : words.text(
                        "script.changed",
                        showing.names().of(statement.changedBy()),
                        showing.dates().dayOf(statement.changedAt()));
    }
}
