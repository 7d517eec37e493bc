// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, writes what the municipality says in its own words. */
public final class ChangeStatement implements Undoable {

    private final SpaceDoor door;
    private final ReadStatements statements;
    private final StatementStore store;
    private final FactLog log;

    /** The use case over its store and the log. */
    public ChangeStatement(SpaceDoor door, StatementStore store, FactLog log) {
        this.door = door;
        this.statements = new ReadStatements(store);
        this.store = store;
        this.log = log;
    }

    /**
     * Writes it, or clears it, and returns what it is then. A text that is the same already leaves no row in the log.
     *
     * @param theme key of the theme that it is about, or that its question belongs to
     * @param text null or blank clears
     * @param revision the one that she saw
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT with the current {@link Statement}
     */
    public Statement change(
            Viewer viewer, String spaceKey, StatementKind kind, String theme, String text, int revision) {
        return change(door.visitToChange(viewer, spaceKey), kind, theme, text, revision);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.SENTENCE, FactKind.ANSWER);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        FactDeed deed = change.deed();
        StatementKind kind = StatementKind.valueOf(deed.kind().name());
        change(visit, kind, deed.key(), change.before(field(kind)).orElse(null), revision);
        return List.of();
    }

    private Statement change(Visit visit, StatementKind kind, String theme, String text, int revision) {
        Statement before = current(visit, kind, theme);
        String checked = FreeText.checked("text", text, kind.limit());
        if (before.revision() != revision) {
            throw Refusal.conflict(before);
        }
        if (Objects.equals(checked, before.text())) {
            return before;
        }
        FactDeed deed = FactDeed.of(FactKind.valueOf(kind.name()), theme, subject(visit, theme))
                .with(field(kind), before.text(), checked);
        return log.changing(visit, deed, revision + 1, change -> {
                    Statement after = new Statement(kind, theme, checked, change.revision(), change.at(), change.by());
                    store.keep(visit.participation(), after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(current(visit, kind, theme)));
    }

    private Statement current(Visit visit, StatementKind kind, String theme) {
        return statements.of(visit).all(kind).stream()
                .filter(one -> one.is(kind, theme))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static String field(StatementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String subject(Visit visit, String theme) {
        return visit.space()
                .programme()
                .theme(theme)
                .map(Theme::title)
                .map(title -> title.in(visit.space().participation().language()))
                .orElse(theme);
    }
}
