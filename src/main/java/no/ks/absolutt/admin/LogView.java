// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.ActWords;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** What the screens of the log show: a form that asks by its address, and the acts in plain words. Needs no script. */
@Named
public final class LogView {

    private final ReadActs acts;
    private final ReadProgrammes programmes;
    private final People people;

    /** Over the use cases. */
    @Inject
    public LogView(ReadActs acts, ReadProgrammes programmes, People people) {
        this.acts = acts;
        this.programmes = programmes;
        this.people = people;
    }

    /** Fills a view that has been begun with the form and the acts that the address asks for. */
    Screen screen(Fields view, Viewer viewer, ScreenRequest request) {
        Words words = Words.forViewer(viewer);
        LogAddress asked = LogAddress.of(request);
        Map<String, String> names = programmes.all(viewer).stream()
                .collect(Collectors.toMap(Programme::key, Programme::name, (one, same) -> one, LinkedHashMap::new));
        ActWords actWords = new ActWords(words, new PersonNames(people, words));
        view.texts(words, "ks.log.", "title", "intro", "filter", "words", "wordsHint", "programme", "allProgrammes")
                .texts(words, "ks.log.", "kind", "allKinds", "from", "to", "show", "reset", "export")
                .texts(words, "ks.log.", "older", "newest", "pages", "list")
                .with("exportQuery", asked.exportQuery())
                .with("resetQuery", asked.resetQuery())
                .with("programmes", options(names, asked.search().programme()))
                .with("kinds", options(kinds(actWords), asked.search().kind()))
                .with("q", asked.search().q())
                .with("fromDay", asked.search().from())
                .with("toDay", asked.search().to());
        addPage(view, viewer, asked, names);
        return Screen.framed("log", ScreenWriter.STYLE, view);
    }

    /** The acts, or what is wrong with what was asked for. */
    private void addPage(Fields view, Viewer viewer, LogAddress asked, Map<String, String> programmeNames) {
        Words words = Words.forViewer(viewer);
        ReadActs.Page page;
        try {
            page = acts.page(viewer, asked.search(), asked.before());
        } catch (Refusal refusal) {
            if (refusal.code() != Refusal.Code.INVALID) {
                throw refusal;
            }
            view.with("wrong", words.say(refusal.message())).with("acts", List.of());
            return;
        }
        view.with("acts", rows(page.acts(), words, programmeNames))
                .with("count", count(page, asked, words))
                .with("olderQuery", page.before() == null ? null : asked.query(page.before()))
                .with("newestQuery", asked.isFirstPage() ? null : asked.query(null));
        if (page.acts().isEmpty()) {
            boolean narrowed = asked.isNarrowed();
            view.with("emptyTitle", words.text(narrowed ? "ks.log.noneTitle" : "ks.log.emptyTitle"))
                    .with("empty", words.text(narrowed ? "ks.log.none" : "ks.log.empty"));
        }
    }

    private static String count(ReadActs.Page page, LogAddress asked, Words words) {
        int shown = page.acts().size();
        if (!asked.isFirstPage()) {
            return words.text("ks.log.countOlder", shown);
        }
        return words.text(page.before() == null ? "ks.log.count" : "ks.log.countMore", shown);
    }

    private List<LinkedHashMap<String, Object>> rows(List<Act> found, Words words, Map<String, String> programmeNames) {
        ActWords actWords = new ActWords(words, new PersonNames(people, words));
        Dates dates = new Dates(words);
        return found.stream()
                .map(act -> new Fields()
                        .with("sentence", actWords.sentence(act))
                        .with("when", dates.momentOf(act.at()))
                        .with("at", act.at().toString())
                        .with("programme", programmeNames.get(act.deed().programme()))
                        .with("details", actWords.details(act))
                        .map())
                .toList();
    }

    private static Map<String, String> kinds(ActWords words) {
        return Stream.of(ActKind.values())
                .collect(Collectors.toMap(ActKind::name, words::kind, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<LinkedHashMap<String, Object>> options(Map<String, String> names, String chosen) {
        return names.entrySet().stream()
                .map(each -> new Fields()
                        .with("key", each.getKey())
                        .with("name", each.getValue())
                        .with("chosen", each.getKey().equals(chosen))
                        .map())
                .toList();
    }
}
