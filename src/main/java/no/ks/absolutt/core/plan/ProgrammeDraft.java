// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Theme;

/** A programme being changed, part by part. Immutable: each method gives another draft. */
record ProgrammeDraft(Programme programme) {

    ProgrammeDraft named(String name) {
        return parts(name, programme.state(), programme.texts(), programme.dates());
    }

    ProgrammeDraft in(ProgrammeState state) {
        return parts(programme.name(), state, programme.texts(), programme.dates());
    }

    ProgrammeDraft saying(ProgrammeTexts texts) {
        return parts(programme.name(), programme.state(), texts, programme.dates());
    }

    ProgrammeDraft on(ProgrammeDates dates) {
        return parts(programme.name(), programme.state(), programme.texts(), dates);
    }

    ProgrammeDraft themed(List<Theme> themes) {
        return lists(themes, programme.milestones());
    }

    ProgrammeDraft with(List<Milestone> milestones) {
        return lists(programme.themes(), milestones);
    }

    /** The same as that revision. */
    Programme revised(int revision) {
        return new Programme(
                programme.key(),
                programme.name(),
                programme.state(),
                programme.texts(),
                programme.dates(),
                programme.themes(),
                programme.sessions(),
                programme.milestones(),
                revision);
    }

    private ProgrammeDraft parts(String name, ProgrammeState state, ProgrammeTexts texts, ProgrammeDates dates) {
        return new ProgrammeDraft(new Programme(
                programme.key(),
                name,
                state,
                texts,
                dates,
                programme.themes(),
                programme.sessions(),
                programme.milestones(),
                programme.revision()));
    }

    private ProgrammeDraft lists(List<Theme> themes, List<Milestone> milestones) {
        return new ProgrammeDraft(new Programme(
                programme.key(),
                programme.name(),
                programme.state(),
                programme.texts(),
                programme.dates(),
                themes,
                programme.sessions(),
                milestones,
                programme.revision()));
    }
}
