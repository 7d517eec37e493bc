// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.resources;

import java.util.Map;

/** Content types by a file's ending. */
final class ContentTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "csv", "text/csv;charset=UTF-8");

    private ContentTypes() {}

    static String of(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
