// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to log in. Confirmed: SAL 2.8 source; in use on 10.2.7. */
public interface LoginUriProvider {

    URI getLoginUri(URI returnUri);
}
