// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.text.Message;

/** Which municipality a row is about, or what stands in the way of knowing it. Never guesses. */
final class Identification {

    private final NameIndex index;
    private final LocalDate today;

    Identification(NameIndex index, LocalDate today) {
        this.index = index;
        this.today = today;
    }

    /** The municipality, or null and at least one problem. */
    record Found(
            Municipality municipality, List<Message> problems, List<Message> notes, List<Municipality> suggestions) {

        static Found problem(Message problem, List<RegisterEntry> meant) {
            return new Found(
                    null,
                    List.of(problem),
                    List.of(),
                    meant.stream().map(RegisterEntry::municipality).toList());
        }
    }

    Found of(Written written) {
        if (written.hasNumber()) {
            return withNumber(written);
        }
        return written.hasName()
                ? withName(written.name())
                : Found.problem(Message.of("list.problem.nothing"), List.of());
    }

    private Found withNumber(Written written) {
        Optional<RegisterEntry> entry = index.withNumber(written.number());
        List<RegisterEntry> named = written.hasName() ? index.withName(written.name()) : List.of();
        if (entry.isEmpty()) {
            return Found.problem(didYouMean(Message.of("list.problem.number", written.number()), named), named);
        }
        if (!written.hasName() || named.contains(entry.get())) {
            return found(entry.get());
        }
        if (named.isEmpty() && index.near(written.name()).contains(entry.get())) {
            return found(entry.get());
        }
        return Found.problem(
                Message.of("list.problem.disagree", label(entry.get()), written.name()),
                Stream.concat(entry.stream(), named.stream()).toList());
    }

    private Found withName(String name) {
        List<RegisterEntry> named = index.withName(name);
        if (named.size() == 1) {
            return found(named.get(0));
        }
        if (!named.isEmpty()) {
            List<Message> each =
                    named.stream().map(Identification::labelWithCounty).toList();
            return Found.problem(Message.of("list.problem.several", name, joined(each, "list.and")), named);
        }
        List<RegisterEntry> near = index.near(name);
        return Found.problem(didYouMean(Message.of("list.problem.name", name), near), near);
    }

    /** The entry, unless its number has gone out of use. */
    private Found found(RegisterEntry entry) {
        RegisterNote note = entry.note();
        if (!note.hasEnded(today)) {
            return new Found(entry.municipality(), List.of(), List.of(), List.of());
        }
        List<RegisterEntry> next = Optional.ofNullable(note.continuesAs()).flatMap(index::withNumber).stream()
                .toList();
        Message ended =
                Message.of("list.problem.ended", label(entry), note.validTo().toString());
        return Found.problem(didYouMean(ended, next), next);
    }

    private static Message didYouMean(Message problem, List<RegisterEntry> meant) {
        return meant.isEmpty()
                ? problem
                : Message.of(
                        "list.problem.meant",
                        problem,
                        joined(meant.stream().map(Identification::label).toList(), "list.or"));
    }

    /** «a», «a or b», «a, b or c»; the last two by the words of that key. */
    private static Message joined(List<Message> each, String lastTwo) {
        Message all = each.get(0);
        for (int place = 1; place < each.size(); place++) {
            boolean last = place == each.size() - 1;
            all = Message.of(last ? lastTwo : "list.comma", all, each.get(place));
        }
        return all;
    }

    private static Message label(RegisterEntry entry) {
        return Message.of(
                "list.label", entry.municipality().name(), entry.municipality().number());
    }

    private static Message labelWithCounty(RegisterEntry entry) {
        Municipality one = entry.municipality();
        return Message.of("list.label.county", one.name(), one.number(), one.county());
    }
}
