// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;

/** Builds an edit; what is not said is left out of it. */
final class Editing {

    private final int revision;
    private final Status status;
    private Field<String> note = Field.absent();
    private Field<String> evidence = Field.absent();
    private Field<LocalDate> due = Field.absent();
    private Field<Boolean> support = Field.absent();
    private Field<String> question = Field.absent();

    Editing(int revision, Status status) {
        this.revision = revision;
        this.status = status;
    }

    Editing note(String text) {
        note = Field.of(text);
        return this;
    }

    Editing evidence(String link) {
        evidence = Field.of(link);
        return this;
    }

    Editing due(LocalDate day) {
        due = Field.of(day);
        return this;
    }

    Editing support(Boolean needed) {
        support = Field.of(needed);
        return this;
    }

    Editing question(String text) {
        question = Field.of(text);
        return this;
    }

    MilestoneEdit edit() {
        return new MilestoneEdit(revision, status, note, evidence, due, support, question);
    }
}
