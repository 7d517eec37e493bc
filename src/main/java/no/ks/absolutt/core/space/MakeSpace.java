// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.site.OneAtATime;

/**
 * Use case: KS makes a municipality's programme space. It is a row in state CREATING and then one step a page, a few
 * to a transaction; what fails is finished by the next try, and nothing is made twice. Thread-safe.
 */
public final class MakeSpace {

    private final Access access;
    private final SpacePlanner planner;
    private final SpaceMaker maker;
    private final OneAtATime oneAtATime;
    private final ActLog log;

    /** The use case over planner and maker. */
    public MakeSpace(Access access, SpacePlanner planner, SpaceMaker maker, OneAtATime oneAtATime, ActLog log) {
        this.access = access;
        this.planner = planner;
        this.maker = maker;
        this.oneAtATime = oneAtATime;
        this.log = log;
    }

    /**
     * Makes the space, or finishes one that was begun.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an unknown programme, INVALID for number or language,
     *     ALREADY_EXISTS, or SPACE_KEY_TAKEN
     */
    public MadeSpace make(Viewer viewer, SpaceOrder order) {
        access.requireKs(viewer);
        access.requireWritable();
        // What is ordered is looked at first, so that no lock is named after what somebody has typed.
        Municipality municipality = planner.plan(planner.survey(order), order).municipality();
        return oneAtATime.of(lock(municipality), () -> makeAlone(viewer, order));
    }

    /**
     * The lock under which a municipality's space is made or changes hands. Not by programme too: two programmes would take
     * the municipality's next key at once.
     */
    static String lock(Municipality municipality) {
        return lock(municipality.number());
    }

    /** The same by the municipality's number. */
    public static String lock(String municipality) {
        return "space:" + municipality;
    }

    private MadeSpace makeAlone(Viewer viewer, SpaceOrder order) {
        Survey survey = planner.survey(order);
        PlannedSpace plan = planner.plan(survey, order);
        String coordinator = planner.coordinator(order).map(Person::key).orElse(null);
        Deed deed = Deed.of(
                ActKind.SPACE_MADE,
                order.programme(),
                plan.municipality().number() + " " + plan.municipality().name());
        Participation begun = log.doing(viewer.userKey(), deed, () -> maker.begin(survey, plan, coordinator));
        return maker.finish(viewer, plan, begun);
    }
}
