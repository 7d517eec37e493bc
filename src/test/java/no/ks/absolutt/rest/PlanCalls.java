// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.plan.Deadlines;
import no.ks.absolutt.core.plan.EditProgramme;
import no.ks.absolutt.core.plan.EditSession;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.plan.SessionUse;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.data.CsvOwners;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.FakeSite;

/** The calls with which KS plans, over the site in memory. */
final class PlanCalls {

    private PlanCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        Owners owners = new CsvOwners();
        Deadlines deadlines = new Deadlines(
                new CountedParticipations(site.participations, site.enrolments), site.progress, site.register());
        EditProgramme editProgramme = new EditProgramme(site.access(), site.programmes, deadlines, owners, site.log());
        SessionUse use = new SessionUse(site.participations, site.pages, new JsonPageTree(), site.progress);
        return new Object[] {
            new PlanResource(endpoint, new ReadPlan(site.access(), site.programmes, owners), editProgramme),
            new SessionsResource(
                    endpoint,
                    new EditSession(site.access(), site.programmes, deadlines, use, site.oneAtATime(), site.log())),
            new SessionTextsResource(
                    endpoint,
                    new WriteSessionTexts(site.access(), site.programmes, site.programmes, site.log(), site.clock())),
        };
    }
}
