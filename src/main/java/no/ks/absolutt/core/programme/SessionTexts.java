// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ks.absolutt.core.text.LocalText;

/**
 * What KS writes once about a session, for all municipalities. Immutable.
 *
 * @param agenda by day and time
 * @param texts only parts with a text; a part that is no list has one
 * @param updatedAt when KS last wrote; null while it never has
 * @param revision 0 while KS has written nothing
 */
public record SessionTexts(
        List<AgendaItem> agenda, Map<Part, List<LocalText>> texts, List<Link> links, Instant updatedAt, int revision) {

    /** The texts besides agenda and links; stored by name. */
    public enum Part {
        /** Practical information. */
        PRACTICAL,
        /** What to do before the session. */
        PREPARATION,
        /** The assignment for the work at home afterwards. */
        ASSIGNMENT,
        /** The tasks of the reflection note. */
        REFLECTION(true);

        private final boolean isList;

        Part() {
            this(false);
        }

        Part(boolean isList) {
            this.isList = isList;
        }

        /** Whether it holds several texts, one below the other. */
        public boolean isList() {
            return isList;
        }

        /** Its name in JSON: {@code practical}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** KS has written nothing yet. */
    public static final SessionTexts NONE = new SessionTexts(List.of(), Map.of(), List.of(), null, 0);

    /** Puts the agenda in order and leaves out parts without a text. */
    public SessionTexts {
        Map<Part, List<LocalText>> written = new EnumMap<>(Part.class);
        texts.forEach((part, values) -> {
            if (!values.isEmpty()) {
                written.put(part, List.copyOf(values));
            }
        });
        agenda = agenda.stream().sorted(AgendaItem.BY_TIME).toList();
        texts = Map.copyOf(written);
        links = List.copyOf(links);
    }

    /** The texts of the part, in their order; empty where there is none. */
    public List<LocalText> of(Part part) {
        return texts.getOrDefault(part, List.of());
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return agenda.isEmpty() && texts.isEmpty() && links.isEmpty();
    }
}
