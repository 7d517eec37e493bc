// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.text.Message;

/** Use case: KS reads a whole programme in order to change it. */
public final class ReadPlan {

    /**
     * A programme as KS changes it.
     *
     * @param warnings what looks wrong in it, but may be meant
     * @param owners who can own its milestones
     */
    public record Plan(Programme programme, List<Message> warnings, List<Owner> owners) {}

    private final Access access;
    private final ProgrammeStore programmes;
    private final Owners owners;

    /** The use case over its store. */
    public ReadPlan(Access access, ProgrammeStore programmes, Owners owners) {
        this.access = access;
        this.programmes = programmes;
        this.owners = owners;
    }

    /** The plan. KS only; refuses NOT_FOUND. */
    public Plan of(Viewer viewer, String key) {
        access.requireKs(viewer);
        Programme programme = programmes.find(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        return new Plan(programme, PlanWarnings.of(programme), owners.all());
    }
}
