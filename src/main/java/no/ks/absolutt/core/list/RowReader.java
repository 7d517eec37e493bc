// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/** Finds out what the rows of one list mean, one after the other, and remembers those before. For one thread. */
final class RowReader {

    private static final Map<String, Language> LANGUAGES = Map.of(
            "nb", Language.BOKMAL,
            "bm", Language.BOKMAL,
            "bokmål", Language.BOKMAL,
            "bokmal", Language.BOKMAL,
            "nn", Language.NYNORSK,
            "nynorsk", Language.NYNORSK);

    private final Identification identification;
    private final People people;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Optional<Person>> found = new HashMap<>();

    RowReader(NameIndex index, People people, LocalDate today) {
        this.identification = new Identification(index, today);
        this.people = people;
    }

    /** What the row means. */
    ListedRow read(Written written) {
        Identification.Found who = identification.of(written);
        List<Message> problems = new ArrayList<>(who.problems());
        List<Message> notes = new ArrayList<>(who.notes());
        if (who.municipality() != null) {
            noteRepetition(who.municipality(), written.row(), problems);
        }
        Language language = language(written.language(), problems);
        Optional<Person> coordinator = coordinator(written.coordinator(), notes);
        written.formulas().forEach(text -> notes.add(Message.of("list.note.formula", text)));
        return new ListedRow(
                written.row(),
                written.municipality(),
                who.municipality(),
                textOrNull(written.coordinator()),
                coordinator.orElse(null),
                textOrNull(written.language()),
                language,
                problems,
                notes,
                who.suggestions());
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void noteRepetition(Municipality municipality, int row, List<Message> problems) {
        Integer first = rows.putIfAbsent(municipality.number(), row);
        if (first != null) {
            problems.add(Message.of("list.problem.repeated", municipality.name(), municipality.number(), first));
        }
    }

    private static Language language(String text, List<Message> problems) {
        Language language = LANGUAGES.get(Spelling.heading(text));
        if (language == null && !text.isEmpty()) {
            problems.add(Message.of("list.problem.language", text));
        }
        return language;
    }

    private Optional<Person> coordinator(String text, List<Message> notes) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person = found.computeIfAbsent(text, people::find);
        if (person.isEmpty()) {
            notes.add(Message.of("list.note.coordinator", text));
        }
        return person;
    }
}
