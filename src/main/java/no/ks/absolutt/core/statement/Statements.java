// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import java.util.List;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Theme;

/** What one municipality has written. Immutable. */
public record Statements(Programme programme, List<Statement> written) {

    public Statements {
        written = List.copyOf(written);
    }

    /** The sentence about the theme with that key; without text where there is none. */
    public Statement sentence(String theme) {
        return of(StatementKind.SENTENCE, theme);
    }

    /** The answer to the question; without text where there is none. */
    public Statement answer(Question question) {
        return of(StatementKind.ANSWER, question.theme());
    }

    /** All that can be written of that kind, in the programme's order. */
    public List<Statement> all(StatementKind kind) {
        List<String> themes = kind == StatementKind.ANSWER
                ? Question.themes()
                : programme.themes().stream().map(Theme::key).toList();
        return themes.stream().map(theme -> of(kind, theme)).toList();
    }

    private Statement of(StatementKind kind, String theme) {
        return written.stream()
                .filter(one -> one.is(kind, theme))
                .findFirst()
                .orElseGet(() -> Statement.unwritten(kind, theme));
    }
}
