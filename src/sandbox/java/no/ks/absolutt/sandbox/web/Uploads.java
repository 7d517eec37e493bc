// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import no.ks.absolutt.sandbox.host.Attachments.NewFile;

/** Files in multipart forms, in the field {@code file} as in the product. */
final class Uploads {

    private static final int LARGEST = 10 * 1024 * 1024;

    private Uploads() {}

    /** What a servlet needs to read such forms: files of at most 10 MB, kept in memory. */
    static MultipartConfigElement config() {
        return new MultipartConfigElement("", LARGEST, 2L * LARGEST, LARGEST);
    }

    /**
     * The file of the request.
     *
     * @throws IllegalArgumentException when the form has none
     */
    static NewFile file(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("file");
        if (part == null || String.valueOf(part.getSubmittedFileName()).isBlank()) {
            throw new IllegalArgumentException("At least one attachment file was expected");
        }
        String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType();
        try (InputStream content = part.getInputStream()) {
            return new NewFile(part.getSubmittedFileName(), type, content.readAllBytes());
        }
    }
}
