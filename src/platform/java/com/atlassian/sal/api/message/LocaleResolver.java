// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** A language for a person or a request. Confirmed: Javadoc 7.13.6 of the implementation. */
public interface LocaleResolver {

    Locale getLocale(HttpServletRequest request);

    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
