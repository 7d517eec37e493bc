// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.group.AskForRoles;
import no.ks.absolutt.core.group.ReadGroups;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of whether the groups of a programme are complete, and of the roles that are to be confirmed. */
@Named
public final class GroupsScreen implements KsScreen {

    private static final String TEXTS = "ks.groups.";
    private static final String GAP = "ks.groups.gap.";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ReadGroups groups;
    private final AskForRoles asking;
    private final People people;

    /** The screen over its use cases. */
    @Inject
    public GroupsScreen(
            KsViews views, ReadProgrammes programmes, ReadGroups groups, AskForRoles asking, People people) {
        this.views = views;
        this.programmes = programmes;
        this.groups = groups;
        this.asking = asking;
        this.people = people;
    }

    @Override
    public Tab tab() {
        return Tab.GROUPS;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        Words words = Words.forViewer(viewer);
        List<ReadGroups.Row> rows = groups.of(viewer, programme.key());
        Fields view = views.screen(this, viewer, request, programme)
                .with("title", words.text("ks.tab.GROUPS"))
                .with("count", words.text(TEXTS + "count", rows.size()))
                .with("rows", rows.stream().map(row -> row(row, words)).toList())
                .with(
                        "kinds",
                        Arrays.stream(RoleKind.values())
                                .map(kind -> kind(kind, words))
                                .toList())
                .with("asked", asked(asking.asked(viewer, programme.key()), words))
                .texts(words, TEXTS, "caption", "municipality", "members", "lacks", "waits", "search", "shown", "none")
                .texts(words, TEXTS, "empty", "askTitle", "askText", "askKind", "ask", "askedTitle", "done", "sure")
                .texts(words, TEXTS, "callBack", "callBackTitle", "callBackSure", "callBackDone");
        return Screen.framed("groups", "ks-groups", view);
    }

    private LinkedHashMap<String, Object> row(ReadGroups.Row row, Words words) {
        String gaps = row.gaps().stream().map(gap -> words.text(GAP + gap)).collect(Collectors.joining(", "));
        return new Fields()
                .with("number", row.municipality().number())
                .with("name", row.municipality().name())
                .with("address", views.address("/display/" + row.participation().spaceKey()))
                .with("members", row.members())
                .with("complete", row.gaps().isEmpty())
                .with("gaps", row.gaps().isEmpty() ? words.text(TEXTS + "complete") : gaps)
                .with("toConfirm", row.toConfirm())
                .with(
                        "waiting",
                        row.toConfirm() == 0
                                ? words.text(TEXTS + "settled")
                                : words.text(TEXTS + "waiting", row.toConfirm()))
                .map();
    }

    private static LinkedHashMap<String, Object> kind(RoleKind kind, Words words) {
        return new Fields()
                .with("value", kind.name())
                .with("text", words.text("group.kind." + kind))
                .map();
    }

    private List<LinkedHashMap<String, Object>> asked(List<RoleCheck> checks, Words words) {
        PersonNames names = new PersonNames(people, words);
        Dates dates = new Dates(words);
        return checks.stream()
                .map(check -> asked(check, words, dates, names).map())
                .toList();
    }

    private static Fields asked(RoleCheck check, Words words, Dates dates, PersonNames names) {
        String kind = words.text("group.kind." + check.kind());
        RoleCheck.CalledBack back = check.calledBack();
        return new Fields()
                .with("id", check.id())
                .with("kind", kind)
                .with("text", words.text(TEXTS + "asked", kind, dates.dayOf(check.at()), names.of(check.by())))
                .with(
                        "calledBack",
                        back == null
                                ? null
                                : words.text(TEXTS + "calledBack", dates.dayOf(back.at()), names.of(back.by())))
                .with("label", words.text(TEXTS + "callBackWhat", kind, dates.dayOf(check.at())));
    }
}
