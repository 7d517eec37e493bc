// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.ks.absolutt.sandbox.web.Decorator;

/** Holds the plugin's HTML back until it is whole, and puts it into the site's frame where it asks for that. */
public final class DecoratorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Decorator decorator;

    /** With the site's own decorator. */
    public DecoratorFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        byte[] content = held.content();
        if (response.isCommitted()) {
            return;
        }
        String type = response.getContentType();
        if (type != null && type.startsWith("text/html")) {
            String document = new String(content, response.getCharacterEncoding());
            content = decorator.decorate(document, request).getBytes(StandardCharsets.UTF_8);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
