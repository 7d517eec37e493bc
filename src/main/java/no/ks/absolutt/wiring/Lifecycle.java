// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import no.ks.absolutt.core.job.JobThread;
import no.ks.absolutt.platform.compat.HostCheck;
import no.ks.absolutt.platform.compat.StartLog;

/**
 * What happens when Confluence has started: the plugin looks at its host and logs what is missing, and begins to look for
 * jobs that were broken off.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class Lifecycle implements LifecycleAware {

    private final JobThread jobs;
    private final Duration jobInterval;

    /** Over the thread that works jobs off, and how often it looks for them. */
    @Inject
    public Lifecycle(JobThread jobs, Duration jobInterval) {
        this.jobs = jobs;
        this.jobInterval = jobInterval;
    }

    @Override
    public void onStart() {
        StartLog.write(HostCheck.ofThisPlugin().look(getClass().getClassLoader(), BundleServices::isRegistered));
        jobs.start(jobInterval);
    }
}
