// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that every form sends back, so that no other site can post for the user. */
final class FormToken {

    /** Name of the form's field, as in the product. */
    static final String FIELD = "atl_token";

    private static final String ATTRIBUTE = "atlassian.xsrf.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** The session's token; makes the session where there is none. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            String token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null) {
                byte[] bytes = new byte[20];
                RANDOM.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }

    /** True when the form was made for this session. */
    static boolean fits(HttpServletRequest request) {
        return of(request).equals(request.getParameter(FIELD));
    }
}
