// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import no.ks.absolutt.view.LogIn;

/** Confluence's own page for logging in. Thread-safe. */
public final class HostLogIn implements LogIn {

    private final LoginUriProvider login;

    /** Over the host's answer. */
    public HostLogIn(LoginUriProvider login) {
        this.login = login;
    }

    @Override
    public URI address(URI returnTo) {
        return login.getLoginUri(returnTo);
    }
}
