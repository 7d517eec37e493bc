// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.text.SheetWriter;

/** The log as a table for a spreadsheet. Thread-safe. */
public final class ActSheet {

    private static final List<String> COLUMNS =
            List.of("at", "by", "kind", "programme", "subject", "sentence", "details");
    /** As a spreadsheet reads a time, in Norway. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Today.ZONE);

    private static final String SAFE_KEY = "[a-z0-9-]+";

    private final People people;
    private final SheetWriter writer;
    private final Today today;

    /** Over the host's people, who are named as they are called now. */
    public ActSheet(People people, SheetWriter writer, Today today) {
        this.people = people;
        this.writer = writer;
        this.today = today;
    }

    /**
     * The file.
     *
     * @param programmes the programmes' names by their keys
     */
    public byte[] of(List<Act> acts, Map<String, String> programmes, Words words) {
        PersonNames names = new PersonNames(people, words);
        ActWords actWords = new ActWords(words, names);
        List<String> head = COLUMNS.stream()
                .map(column -> words.text("log.column." + column))
                .toList();
        return writer.write(
                head,
                acts.stream().map(act -> row(act, programmes, actWords, names)).toList());
    }

    /** What the file is called: the log, the programme where there is one, the day. */
    public String fileName(String programme, Words words) {
        LocalDate day = today.date();
        boolean named = programme != null && programme.matches(SAFE_KEY);
        return words.text("log.file") + (named ? "-" + programme : "") + "-" + day + ".csv";
    }

    private static List<String> row(Act act, Map<String, String> programmes, ActWords words, PersonNames names) {
        String programme = act.deed().programme();
        return List.of(
                time(act.at()),
                names.of(act.by()),
                words.kind(act.deed().kind()),
                programme == null ? "" : programmes.getOrDefault(programme, programme),
                act.deed().subject(),
                words.sentence(act),
                String.join("\n", words.details(act)));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
