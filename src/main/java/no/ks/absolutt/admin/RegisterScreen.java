// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.municipality.SearchRegister;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen of the national register: every municipality and county municipality, and what KS has noted of it. */
@Named
public final class RegisterScreen implements KsScreen {

    private final KsViews views;
    private final SearchRegister register;

    /** The screen over its use case. */
    @Inject
    public RegisterScreen(KsViews views, SearchRegister register) {
        this.views = views;
        this.register = register;
    }

    @Override
    public Tab tab() {
        return Tab.REGISTER;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        Fields view = views.screen(this, viewer, request);
        Words words = Words.forViewer(viewer);
        List<RegisterEntry> entries = register.search(viewer, "");
        view.texts(words, "ks.register.", "title", "source", "caption", "search", "shown", "none", "number", "name")
                .texts(words, "ks.register.", "county", "language", "notes", "noted", "edit", "dialog", "knownAs")
                .texts(words, "ks.register.", "knownAsHint", "validTo", "validToHint", "continuesAs", "continuesAsHint")
                .texts(words, "ks.register.", "stays", "save", "saved", "now")
                .with("count", count(entries, words))
                .with("rows", rows(entries, words));
        return Screen.framed("register", "ks-register", view);
    }

    private static String count(List<RegisterEntry> entries, Words words) {
        int counties = (int) entries.stream()
                .filter(entry -> entry.municipality().isCounty())
                .count();
        return words.text(
                "ks.register.count",
                words.text("ks.count.municipalities", entries.size() - counties),
                words.text("ks.count.counties", counties));
    }

    private static List<LinkedHashMap<String, Object>> rows(List<RegisterEntry> entries, Words words) {
        return entries.stream().map(entry -> row(entry, words)).toList();
    }

    private static LinkedHashMap<String, Object> row(RegisterEntry entry, Words words) {
        Municipality one = entry.municipality();
        RegisterNote note = entry.note();
        List<String> notes = notes(note, words);
        return new Fields()
                .with("number", one.number())
                .with("name", one.name())
                .with("officialName", one.officialName().equals(one.name()) ? null : one.officialName())
                .with("county", one.county())
                .with("form", one.form().name())
                .with("formText", words.text("ks.register.form." + one.form()))
                .with("knownAs", note.name())
                .with("validTo", note.validTo() == null ? null : note.validTo().toString())
                .with("continuesAs", note.continuesAs())
                .with("revision", note.revision())
                .with("notes", notes)
                .with("noted", !notes.isEmpty())
                .map();
    }

    private static List<String> notes(RegisterNote note, Words words) {
        List<String> notes = new ArrayList<>();
        if (note.name() != null) {
            notes.add(words.text("ks.register.note.name", note.name()));
        }
        LocalDate end = note.validTo();
        if (end != null) {
            notes.add(words.text("ks.register.note.validTo", new Dates(words).day(end)));
        }
        if (note.continuesAs() != null) {
            notes.add(words.text("ks.register.note.continuesAs", note.continuesAs()));
        }
        return notes;
    }
}
