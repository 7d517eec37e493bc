// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.municipality.Visit;

/** The groups of a municipality, as the templates of {@code absolutt-group} read them. */
public final class GroupView {

    private final Showing showing;
    private final Words words;
    private final GroupState state;
    private final GroupRoles roles;
    private final MemberRows rows;

    /** The groups as they are. */
    public GroupView(Showing showing, GroupState state, GroupRoles roles) {
        this.showing = showing;
        this.words = showing.words();
        this.state = state;
        this.roles = roles;
        this.rows = new MemberRows(showing, state, roles);
    }

    /** Those groups with their members; with the participant group also coordinator, findings and suggestions. */
    public Map<String, Object> full(List<Group> groups) {
        boolean controls = state.visit().mayChange() && showing.live();
        Fields view = root().with("controls", controls)
                .with("several", groups.size() > 1)
                .with("sections", groups.stream().map(this::section).toList())
                .with("labels", labels())
                .texts(words, "group.", "noName", "edit", "remove", "confirm");
        if (groups.contains(Group.PARTICIPANT)) {
            withCheck(view);
        }
        return controls
                ? view.with("form", form(groups))
                        .with("texts", FactTexts.in(words))
                        .map()
                : view.map();
    }

    /** The participant group in short: who coordinates, and which roles are in it, kind by kind. */
    public Map<String, Object> brief() {
        Map<RoleKind, List<Member>> byKind = state.in(Group.PARTICIPANT).stream()
                .filter(member -> !member.seat().isDeputy())
                .collect(Collectors.groupingBy(member -> member.seat().role().kind()));
        List<LinkedHashMap<String, Object>> kinds = Arrays.stream(RoleKind.values())
                .filter(byKind::containsKey)
                .map(kind -> new Fields()
                        .with("name", kindName(kind))
                        .with("roles", byKind.get(kind).stream().map(rows::role).collect(Collectors.joining(", ")))
                        .map())
                .toList();
        int findings = state.findings(roles, words.language()).size();
        return root().with("kinds", kinds)
                .with("emptyText", kinds.isEmpty() ? words.text("group.empty.PARTICIPANT") : null)
                .with("findingsText", findings == 0 ? null : words.text("group.findings.count", findings))
                .with("caption", words.text("group.brief.caption"))
                .map();
    }

    private Fields root() {
        Visit visit = state.visit();
        String coordinator = showing.names().of(state.coordinator());
        return showing.fields()
                .with("space", visit.space().participation().spaceKey())
                .with("base", showing.contextPath())
                .with("coordinator", coordinator == null ? words.text("group.coordinator.none") : coordinator)
                .with("coordinatorLabel", words.text("group.coordinator"))
                .with("leftText", left(visit));
    }

    private String left(Visit visit) {
        return visit.hasLeft()
                ? words.text("progress.left", visit.space().municipality().name())
                : null;
    }

    private void withCheck(Fields view) {
        int toConfirm = state.toConfirm().size();
        view.with("check", true)
                .with("findings", words.say(state.findings(roles, words.language())))
                .with("toConfirm", toConfirm == 0 ? null : words.text("group.toConfirm", toConfirm))
                .with(
                        "suggested",
                        state.suggested().stream().map(this::suggestion).toList())
                .texts(words, "group.", "coordinatorHelp", "findingsHeading", "noFindings", "suggestedHeading")
                .texts(words, "group.", "suggestedHelp", "log", "logNone", "logFailed")
                .texts(words, "script.", "undo")
                .with("undoWhat", words.text("progress.undo.what", "{0}"))
                .texts(words, "group.", "take", "takeAll", "decline", "declineAll");
    }

    private LinkedHashMap<String, Object> suggestion(GroupRole role) {
        String name = role.nameIn(words.language(), county());
        return new Fields()
                .with("code", role.code())
                .with("name", name)
                .with("takeControl", words.text("group.take.control", name))
                .with("declineControl", words.text("group.decline.control", name))
                .map();
    }

    private LinkedHashMap<String, Object> section(Group group) {
        List<LinkedHashMap<String, Object>> members =
                state.in(group).stream().map(rows::of).toList();
        return new Fields()
                .with("group", group.name())
                .with("heading", words.text("group.heading." + group))
                .with("members", members)
                .with("emptyText", members.isEmpty() ? words.text("group.empty." + group) : null)
                .with("addText", words.text("group.add." + group))
                .map();
    }

    private LinkedHashMap<String, Object> labels() {
        return new Fields()
                .texts(words, "group.label.", "role", "kind", "who", "acts", "group", "ownRole", "user")
                .texts(words, "group.label.", "contact", "deputyOf")
                .map();
    }

    private LinkedHashMap<String, Object> form(List<Group> groups) {
        return new Fields()
                .with("groups", groups.stream().map(this::option).toList())
                .with("kinds", Arrays.stream(RoleKind.values()).map(this::kind).toList())
                .with(
                        "principals",
                        groups.stream()
                                .flatMap(group -> state.in(group).stream())
                                .filter(one -> !one.seat().isDeputy())
                                .map(rows::principal)
                                .toList())
                .texts(words, "group.form.", "add", "edit", "save", "cancel", "ownRole", "ownRoleHelp")
                .texts(words, "group.form.", "userHelp", "parentsHelp", "youthHelp", "contactHelp", "nobody")
                .map();
    }

    private LinkedHashMap<String, Object> option(Group group) {
        return new Fields()
                .with("value", group.name())
                .with("text", words.text("group.heading." + group))
                .map();
    }

    private LinkedHashMap<String, Object> kind(RoleKind kind) {
        return new Fields()
                .with("value", kind.name())
                .with("text", kindName(kind))
                .with(
                        "roles",
                        roles.all().stream()
                                .filter(role -> role.kind() == kind && role.isIn(county()))
                                .map(role -> new Fields()
                                        .with("code", role.code())
                                        .with("name", role.nameIn(words.language(), county()))
                                        .map())
                                .toList())
                .map();
    }

    private String kindName(RoleKind kind) {
        return words.text("group.kind." + kind);
    }

    private boolean county() {
        return state.visit().space().municipality().isCounty();
    }
}
