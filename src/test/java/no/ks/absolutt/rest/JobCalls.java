// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;

/** The calls about jobs. */
final class JobCalls {

    private JobCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint, ReadProgrammes programmes) {
        FakeJobs jobs = new FakeJobs(site);
        Naming naming = new Naming(site.people);
        return new Object[] {
            new JobsResource(endpoint, programmes, jobs.preview(), jobs.start(), jobs.read(), naming),
            new JobResource(endpoint, jobs.read(), naming),
            new JobActResource(endpoint, jobs.stop(), jobs.resume(), jobs.undo(), naming),
            new JobRowUndoResource(endpoint, jobs.undo(), naming),
        };
    }
}
