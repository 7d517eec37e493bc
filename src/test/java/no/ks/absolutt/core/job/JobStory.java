// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.numbers;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;

/** A site with a programme whose jobs a test follows. */
final class JobStory {

    final FakeSite site = new FakeSite();
    final FakeJobs jobs = new FakeJobs(site);

    JobStory() {
        site.programmes.add(Programmes.innlandet());
    }

    /** KS orders a job for those municipalities. */
    int start(String... numbers) {
        return jobs.start()
                .spaces(FakeSite.KS, INNLANDET, numbers(numbers))
                .head()
                .id();
    }

    Job job(int id) {
        return site.jobs.find(id).orElseThrow();
    }

    /** The state of the job and of each row, such as {@code DONE: DONE FAILED}. */
    String states(int id) {
        StringBuilder states = new StringBuilder(job(id).head().state() + ":");
        job(id).rows().forEach(row -> states.append(' ').append(row.state()));
        return states.toString();
    }

    /** What stands in the log, the oldest first. */
    List<ActKind> acts() {
        List<Act> acts = new ArrayList<>(site.acts.newest(INNLANDET, 50));
        Collections.reverse(acts);
        return acts.stream().map(act -> act.deed().kind()).toList();
    }

    static Refusal refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }
}
