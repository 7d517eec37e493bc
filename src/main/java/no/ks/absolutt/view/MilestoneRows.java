// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.progress.TrackedMilestone.Urgency;

/** The rows of the tracker, one a milestone, as its templates read them. */
final class MilestoneRows {

    private final Showing showing;
    private final Words words;
    private final boolean countyMunicipality;
    private final DueWords rules;
    private final ReportRows reports;
    private final StandingRows standing;

    MilestoneRows(Showing showing, boolean countyMunicipality, ReportRows reports, StandingRows standing) {
        this.showing = showing;
        this.reports = reports;
        this.standing = standing;
        this.words = showing.words();
        this.countyMunicipality = countyMunicipality;
        this.rules = new DueWords(words);
    }

    String title(TrackedMilestone milestone) {
        return words.local(milestone.milestone().titleFor(countyMunicipality));
    }

    LinkedHashMap<String, Object> row(TrackedMilestone milestone) {
        Facts facts = milestone.facts();
        String title = title(milestone);
        Fields row = new Fields()
                .with("key", milestone.milestone().key())
                .with("phase", milestone.milestone().phase())
                .with("revision", milestone.state().revision())
                .with("title", title)
                .with("status", facts.status().name())
                .with("statusText", statusText(facts.status()))
                .with("control", words.text("progress.control", title))
                .with("editControl", words.text("progress.edit.control", title))
                .with("note", facts.note())
                .with("evidence", facts.evidence())
                .with("evidenceAddress", facts.evidence() == null ? null : showing.address(facts.evidence()))
                .with("needsSupport", facts.needsSupport());
        Fields standingRow = standing.row(withChange(withDue(row, milestone), milestone.state()), milestone, title);
        return reports.row(standingRow, milestone, title).map();
    }

    private Fields withDue(Fields row, TrackedMilestone milestone) {
        String rule = rules.of(milestone);
        String moved = new MovedWords(words, showing.today()).ofRule(milestone);
        Urgency urgency = milestone.urgency(showing.today());
        return row.with("due", showing.dates().day(milestone.due()))
                .with(
                        "dueDate",
                        milestone.due() == null ? null : milestone.due().toString())
                .with("rule", rule)
                .with("movedRule", moved)
                .with("moved", milestone.isDueOverridden() ? null : moved)
                .with("dueWhy", milestone.isDueOverridden() ? words.text("script.due-own") : rule)
                .with("ownDue", milestone.isDueOverridden())
                .with("urgency", urgency.name())
                .with("urgencyText", urgency == Urgency.NONE ? null : words.text("progress.urgency." + urgency));
    }

    private Fields withChange(Fields row, MilestoneState state) {
        if (state.changedAt() == null) {
            return row;
        }
        String who = showing.names().of(state.changedBy());
        String day = showing.dates().dayOf(state.changedAt());
        return row.with("changed", words.text("script.changed", who, day))
                .with("changedCell", words.text("progress.changed.cell", who, day));
    }

    /** The states to choose from, the same in every row. */
    List<LinkedHashMap<String, Object>> options() {
        List<LinkedHashMap<String, Object>> options = new ArrayList<>();
        for (Status status : Status.values()) {
            options.add(new Fields()
                    .with("value", status.name())
                    .with("text", statusText(status))
                    .map());
        }
        return options;
    }

    private String statusText(Status status) {
        return words.text("status." + status);
    }
}
