// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Named;
import no.ks.absolutt.platform.compat.HostCheck;
import no.ks.absolutt.platform.compat.StartLog;

/** What happens when Confluence has started: the plugin looks at its host and logs what is missing. */
@Named
@ExportAsService(LifecycleAware.class)
public class Lifecycle implements LifecycleAware {

    @Override
    public void onStart() {
        StartLog.write(HostCheck.ofThisPlugin().look(getClass().getClassLoader(), BundleServices::isRegistered));
    }
}
