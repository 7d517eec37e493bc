// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ks.absolutt.core.group.Representation;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Session;

/** Whom a municipality had with it at a session, as the template of {@code absolutt-group} reads it. */
public final class RepresentationView {

    private final Showing showing;
    private final Words words;
    private final Visit visit;

    /** In a space that the visitor has been let into. */
    public RepresentationView(Showing showing, Visit visit) {
        this.showing = showing;
        this.words = showing.words();
        this.visit = visit;
    }

    /** What is said of the session. */
    public Map<String, Object> of(Session session, Representation said) {
        boolean begun = !session.hasDate() || !session.from().isAfter(showing.today());
        boolean controls = begun && visit.mayChange() && showing.live();
        Fields view = root().with("heading", words.text("representation.heading"))
                .with("session", String.valueOf(session.no()))
                .with("revision", said.revision())
                .with("said", said(said))
                .with(
                        "unsaid",
                        said.isSaid() ? null : words.text(begun ? "representation.none" : "representation.later"))
                .with("ownOnly", words.text("representation.ownOnly"))
                .with("controls", controls);
        return controls ? withForm(view, said).map() : view.map();
    }

    /** In place of it, for KS. */
    public Map<String, Object> hidden() {
        return root().with("hidden", words.text("representation.hidden")).map();
    }

    private Fields root() {
        return showing.fields()
                .with("space", visit.space().participation().spaceKey())
                .with("base", showing.contextPath());
    }

    private String said(Representation said) {
        if (!said.isSaid()) {
            return null;
        }
        String kinds =
                MidSentence.list(said.kinds().stream().sorted().map(this::name).toList(), words);
        if (said.number() == null) {
            return kinds;
        }
        return kinds.isEmpty()
                ? words.text("representation.number", said.number())
                : words.text("representation.both", kinds, said.number());
    }

    private Fields withForm(Fields view, Representation said) {
        List<LinkedHashMap<String, Object>> texts = FactTexts.in(words);
        texts.addAll(FactTexts.of(words, "representation.", List.of("field-kinds")));
        Arrays.stream(RoleKind.values())
                .forEach(kind -> texts.add(new Fields()
                        .with("name", "value-" + small(kind))
                        .with("text", name(kind))
                        .map()));
        return view.with("texts", texts)
                .with("number", said.number() == null ? null : said.number().toString())
                .with(
                        "kinds",
                        Arrays.stream(RoleKind.values())
                                .map(kind -> kind(kind, said))
                                .toList())
                .texts(
                        words,
                        "representation.",
                        "edit",
                        "title",
                        "kindsLabel",
                        "howMany",
                        "howManyHelp",
                        "save",
                        "cancel");
    }

    private LinkedHashMap<String, Object> kind(RoleKind kind, Representation said) {
        return new Fields()
                .with("name", small(kind))
                .with("text", name(kind))
                .with("chosen", String.valueOf(said.kinds().contains(kind)))
                .map();
    }

    private String name(RoleKind kind) {
        return words.text("group.kind." + kind);
    }

    private static String small(RoleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
