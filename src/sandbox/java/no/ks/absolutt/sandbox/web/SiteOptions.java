// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How the host was started.
 *
 * @param baseUrl with the context path, without a slash at the end
 * @param demo true with demo data
 * @param readOnlyMode whether the site is in read-only mode now; the administration switches it
 * @param auiFolder folder with aui-prototyping.css and .js and jquery.js, null without AUI
 */
public record SiteOptions(String baseUrl, boolean demo, AtomicBoolean readOnlyMode, Path auiFolder) {

    /** True in read-only mode. */
    public boolean readOnly() {
        return readOnlyMode.get();
    }

    /** The path below which everything stands, such as {@code /confluence}. */
    public String contextPath() {
        return URI.create(baseUrl).getPath();
    }
}
