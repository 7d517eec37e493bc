// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads on in a body that was refused unread, before the answer is sent. The server would else close the line, with the
 * answer or with the sender's next request on it.
 */
final class ReadToTheEnd implements Filter {

    private static final int PIECE = 8192;
    /** More than anything that the plugin refuses for its size in a test. */
    private static final long MOST_BYTES = 100_000_000;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        InputStream body = request.getInputStream();
        byte[] piece = new byte[PIECE];
        long left = MOST_BYTES;
        int read = body.read(piece);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(piece);
        }
    }
}
