// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Message;

/** Facts whose changes can be taken back: the use case that changes them is one. Thread-safe. */
public interface Undoable {

    /** The kinds of facts that it changes. */
    Set<FactKind> kinds();

    /** The changes of one of its facts, newest first, without what may no longer be shown. */
    default List<FactChange> shown(List<FactChange> changes) {
        return changes;
    }

    /**
     * Puts back what was before the change, as one more change, by the rules of any other.
     *
     * @param visit by somebody whom the door has let in to change facts
     * @param change one that {@link FactChange#isUndoable() can be taken back}
     * @param revision the one that she saw
     * @return what she should know, such as what could not be put back; most often nothing
     * @throws Refusal NOT_FOUND, INVALID where the rules no longer allow what was before, or CONFLICT
     */
    List<Message> undo(Visit visit, FactChange change, int revision);
}
