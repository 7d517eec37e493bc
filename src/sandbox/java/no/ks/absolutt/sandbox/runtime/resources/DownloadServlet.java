// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.sandbox.runtime.descriptor.Download;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.descriptor.WebResource;

/**
 * The plugin's files under {@code /download/resources}: {@code /{plugin}:{module}/{name}} for a web resource,
 * {@code /{plugin}/{name}} for the plugin's own. Only what the descriptor names is given out.
 */
public final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PluginDescriptor descriptor;
    private final transient Function<String, URL> files;

    /** Finds files in the jar by their location; null for none. */
    public DownloadServlet(PluginDescriptor descriptor, Function<String, URL> files) {
        this.descriptor = descriptor;
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URL> file = locate(request.getPathInfo()).map(files);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(request.getPathInfo()));
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream content = file.get().openStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private Optional<String> locate(String path) {
        int slash = path == null ? -1 : path.indexOf('/', 1);
        if (slash < 0 || path.contains("..")) {
            return Optional.empty();
        }
        String name = path.substring(slash + 1);
        return downloads(path.substring(1, slash)).stream()
                .flatMap(each -> each.locate(name).stream())
                .filter(location -> !location.endsWith("/"))
                .findFirst();
    }

    private List<Download> downloads(String owner) {
        if (owner.equals(descriptor.key())) {
            return descriptor.downloads();
        }
        return owner.startsWith(descriptor.key() + ":")
                ? descriptor
                        .webResource(owner.substring(descriptor.key().length() + 1))
                        .map(WebResource::downloads)
                        .orElse(List.of())
                : List.of();
    }
}
