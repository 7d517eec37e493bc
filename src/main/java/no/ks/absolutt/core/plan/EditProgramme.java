// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;

/** Use case: KS changes a programme, but for its sessions. Thread-safe: one of two who change it at once is refused. */
public final class EditProgramme {

    private final Access access;
    private final ProgrammeStore programmes;
    private final Deadlines deadlines;
    private final Owners owners;
    private final ActLog log;

    /** The use case over its store. */
    public EditProgramme(Access access, ProgrammeStore programmes, Deadlines deadlines, Owners owners, ActLog log) {
        this.access = access;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.owners = owners;
        this.log = log;
    }

    /** What the change would move, and what looks wrong with it. Writes nothing; KS only; refuses as the change would. */
    public PlanPreview preview(Viewer viewer, String key, ProgrammeEdit edit) {
        access.requireKs(viewer);
        Programme before = programme(key);
        Programme after = draft(before, edit).after();
        return new PlanPreview(deadlines.moved(before, after), PlanWarnings.of(after));
    }

    /**
     * Changes it and returns what it is now. A change that changes nothing leaves the revision as it is.
     *
     * @param revision the one that the change is based on
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY also for an archived programme, or CONFLICT with the
     *     current {@link Programme}
     */
    public Programme change(Viewer viewer, String key, int revision, ProgrammeEdit edit) {
        access.requireKs(viewer);
        access.requireWritable();
        Programme before = programme(key);
        if (before.revision() != revision) {
            throw Refusal.conflict(before);
        }
        Draft draft = draft(before, edit);
        if (draft.after().equals(before)) {
            return before;
        }
        requireOpen(before, draft.after());
        Programme after = new ProgrammeDraft(draft.after()).revised(revision + 1);
        Deed deed = MilestoneRuleEdit.named(draft.deed(), owners.all());
        return log.changing(viewer.userKey(), deed, "programme:" + key, after.revision(), () -> {
                    programmes.update(before, after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(programme(key)));
    }

    private Draft draft(Programme before, ProgrammeEdit edit) {
        if (edit instanceof MilestoneRuleEdit rule) {
            rule.requireKnown(owners.all());
        }
        Draft draft = edit.appliedTo(before);
        if (!draft.after().name().equals(before.name())) {
            requireFree(draft.after());
        }
        return draft;
    }

    private void requireFree(Programme renamed) {
        CreateProgramme.requireFree(
                renamed.name(),
                programmes.all().stream()
                        .filter(other -> !other.key().equals(renamed.key()))
                        .toList());
    }

    /** An archived programme is only read, until it is taken out of the archive. */
    private static void requireOpen(Programme before, Programme after) {
        if (before.state() == ProgrammeState.ARCHIVED && after.state() == ProgrammeState.ARCHIVED) {
            throw ReadProgrammes.archived();
        }
    }

    private Programme programme(String key) {
        return programmes.find(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }
}
