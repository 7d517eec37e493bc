// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.net.URI;

/** Port: the host's page for logging in. */
public interface LogIn {

    /** Its address; who has logged in there comes back to {@code returnTo}. */
    URI address(URI returnTo);
}
