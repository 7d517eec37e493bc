// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

/**
 * How the host was started.
 *
 * @param baseUrl with the context path, without a slash at the end
 * @param demo true with demo data
 * @param readOnly true in read-only mode
 * @param auiFolder folder with aui-prototyping.css and .js and jquery.js, null without AUI
 */
public record SiteOptions(String baseUrl, boolean demo, boolean readOnly, java.nio.file.Path auiFolder) {
    /** The path below which everything stands, such as {@code /confluence}. */
    public String contextPath() {
        return java.net.URI.create(baseUrl).getPath();
    }
}
