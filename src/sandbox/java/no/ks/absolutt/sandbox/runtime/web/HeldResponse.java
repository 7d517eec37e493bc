// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** A response whose body stays in memory; errors and redirects go out as they are. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return content.toByteArray();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int each) {
                content.write(each);
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                content.write(bytes, start, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Servlets of plugins have no asynchronous mode");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // The body goes out when it is whole.
    }

    @Override
    public void setContentLength(int length) {
        // Another one after decorating.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Another one after decorating.
    }
}
