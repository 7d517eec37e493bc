// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.ks.absolutt.sandbox.runtime.resources.PageResources;
import no.ks.absolutt.sandbox.runtime.services.Person;
import no.ks.absolutt.sandbox.web.CurrentUser;

/** Tells the plugin who is logged in, while a request is answered; takes it away afterwards, as the product does. */
public final class UserFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PageResources resources;

    /** Forgets, after each request, what was required and not put out. */
    public UserFilter(PageResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ConfluenceUser user = CurrentUser.get().map(Person::new).orElse(null);
        AuthenticatedUserThreadLocal.set(user);
        try {
            chain.doFilter(request, response);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
            resources.drainTags(List.of());
        }
    }
}
