// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** Finds out who asks, by HTTP Basic or by session, and sets {@link CurrentUser} while the request is answered. */
final class LoginFilter implements Filter {

    private static final String SESSION_USER = "sandbox.user";
    private static final String BASIC = "Basic ";

    private final Users users;

    LoginFilter(Users users) {
        this.users = users;
    }

    /** Logs the user into the session, under a new session id. */
    static void logIn(HttpServletRequest request, SandboxUser user) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_USER, user.name());
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        // No inline script anywhere: what works here works on a site with a strict policy.
        response.setHeader("Content-Security-Policy", "script-src 'self'; object-src 'none'; frame-ancestors 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String authorization = request.getHeader("Authorization");
        boolean basic = authorization != null && authorization.startsWith(BASIC);
        Optional<SandboxUser> user = basic ? byBasic(authorization) : bySession(request);
        if (basic && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Basic Authentication Failure");
            return;
        }
        CurrentUser.set(user.orElse(null));
        try {
            chain.doFilter(user.isPresent() ? new Known(request, user.get().name()) : request, response);
        } finally {
            CurrentUser.clear();
        }
    }

    private Optional<SandboxUser> byBasic(String authorization) {
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? users.authenticate(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<SandboxUser> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : users.byName((String) session.getAttribute(SESSION_USER));
    }

    private static final class Known extends HttpServletRequestWrapper {
        private final String name;

        Known(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public String getRemoteUser() {
            return name;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }
    }
}
