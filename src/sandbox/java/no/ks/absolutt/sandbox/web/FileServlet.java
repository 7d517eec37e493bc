// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The site's own stylesheets and script, and AUI's files where there are any. */
final class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String AUI = "/aui/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "woff2", "font/woff2");

    private final transient Path auiFolder;

    FileServlet(Path auiFolder) {
        this.auiFolder = auiFolder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        byte[] content = type == null ? null : path.startsWith(AUI) ? aui(path) : own(path);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setContentType(type);
            response.getOutputStream().write(content);
        }
    }

    private static byte[] own(String path) throws IOException {
        if (!path.matches("/[\\w-]+\\.(css|js|svg)")) {
            return null;
        }
        try (InputStream stream = FileServlet.class.getResourceAsStream("/web" + path)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    private byte[] aui(String path) throws IOException {
        if (auiFolder == null) {
            return null;
        }
        Path file = auiFolder.resolve(path.substring(AUI.length())).normalize();
        return file.startsWith(auiFolder.normalize()) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
}
