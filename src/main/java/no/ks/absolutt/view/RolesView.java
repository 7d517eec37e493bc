// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.roles.Finding;
import no.ks.absolutt.core.roles.Findings;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleMap;

/** A municipality's role map, as the templates of {@code absolutt-roles} read it. */
public final class RolesView {

    /** Texts that roles.js puts on the page; their keys are {@code roles.script.} and these. */
    static final List<String> SCRIPT =
            List.of("cell", "set", "cleared", "undone", "unsaved", "was", "choose", "empty", "field-code");

    private final Showing showing;
    private final Words words;
    private final Visit visit;
    private final RoleMap map;
    private final RoleSentences sentences;

    /** The map of the space that somebody visits. */
    public RolesView(Showing showing, Visit visit, RoleMap map) {
        this.showing = showing;
        this.words = showing.words();
        this.visit = visit;
        this.map = map;
        this.sentences = new RoleSentences(words);
    }

    /** The map as it is read on paper and by those who may not change it. */
    public Map<String, Object> read() {
        return root().map();
    }

    /** The map with its controls. */
    public Map<String, Object> change() {
        RoleLists lists = new RoleLists(words, map);
        String spaces = showing.contextPath() + "/rest/absolutt/1.0/spaces/"
                + visit.space().participation().spaceKey();
        return root().with("controls", true)
                .with("address", spaces + "/roles")
                .with("areaAddress", spaces + "/role-areas")
                .with("roleAddress", spaces + "/role-choices")
                .with("areas", lists.areas())
                .with("roles", lists.roles())
                .with("holders", lists.holders())
                .with("mayAdd", map.ownLeft() > 0)
                .with("ownLeft", words.text("roles.own-left", map.ownLeft()))
                .with("begin", map.rolesArePicked() ? null : begin())
                .with("acts", acts())
                .with("forms", forms())
                .with("texts", texts())
                .map();
    }

    private String begin() {
        return words.text(map.startedFromAProposal() ? "roles.begin" : "roles.begin-empty");
    }

    private Fields root() {
        RoleTable table = new RoleTable(words, map);
        List<LinkedHashMap<String, Object>> findings = findings();
        return showing.fields()
                .with("leftText", visit.hasLeft() ? left() : null)
                .with("confirmed", confirmed())
                .with("legend", legend())
                .with("columns", table.columns())
                .with("columnCount", map.columns().size())
                .with("layers", table.layers())
                .with("findings", findings)
                .with("nothingToDiscuss", findings.isEmpty())
                .with("labels", labels());
    }

    private String left() {
        return words.text("progress.left", visit.space().municipality().name());
    }

    private String confirmed() {
        List<MappedArea> takenUp =
                map.areas().stream().filter(area -> area.state().takenUp()).toList();
        long confirmed =
                takenUp.stream().filter(area -> area.state().confirmed()).count();
        return words.text("roles.confirmed", confirmed, takenUp.size());
    }

    private List<LinkedHashMap<String, Object>> legend() {
        return Stream.of(RoleCode.values())
                .map(code -> new Fields()
                        .with("letter", code.letter())
                        .with("word", sentences.word(code))
                        .with("meaning", words.text("roles.meaning." + code.name()))
                        .map())
                .toList();
    }

    private List<LinkedHashMap<String, Object>> findings() {
        LinkedHashMap<MappedArea, List<String>> byArea = new LinkedHashMap<>();
        for (Finding finding : Findings.of(map)) {
            byArea.computeIfAbsent(finding.area(), unused -> new ArrayList<>()).add(sentences.of(finding));
        }
        return byArea.entrySet().stream()
                .map(one -> new Fields()
                        .with("area", words.local(one.getKey().name()))
                        .with("sentences", one.getValue())
                        .map())
                .toList();
    }

    private LinkedHashMap<String, Object> labels() {
        return new Fields()
                .texts(words, "roles.label.", "area", "layers", "findings", "nothing", "roles", "code")
                .map();
    }

    private LinkedHashMap<String, Object> acts() {
        return new Fields()
                .texts(words, "roles.act.", "confirm", "unconfirm", "leave", "take", "pick", "drop", "edit", "remove")
                .texts(words, "roles.act.", "addArea", "addRole", "save", "cancel", "help", "empties", "areas", "roles")
                .texts(words, "roles.act.", "into", "intoHelp", "hosted", "state", "actions")
                .texts(words, "roles.act.", "nameHelp")
                .map();
    }

    /** The forms of facts.js, by the name that buttons open them with. */
    private List<LinkedHashMap<String, Object>> forms() {
        return List.of(
                form("role", "edit-role", null, true),
                form("own-role", "edit-role", "name-role", true),
                form("new-role", "new-role", "name-role", false),
                form("own-area", "edit-area", "name-area", false),
                form("new-area", "new-area", "name-area", false));
    }

    private LinkedHashMap<String, Object> form(String key, String title, String name, boolean holder) {
        return new Fields()
                .with("key", key)
                .with("title", words.text("roles.form." + title))
                .with("nameLabel", name == null ? null : words.text("roles.form." + name))
                .with("holder", holder)
                .map();
    }

    private List<LinkedHashMap<String, Object>> texts() {
        List<LinkedHashMap<String, Object>> texts = new ArrayList<>(FactTexts.in(words));
        texts.addAll(FactTexts.of(words, "roles.script.", SCRIPT));
        for (RoleCode code : RoleCode.values()) {
            texts.add(new Fields()
                    .with("name", "code-" + code.name().toLowerCase(Locale.ROOT))
                    .with("text", sentences.word(code))
                    .map());
        }
        return texts;
    }
}
