// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

/** Tells paths of this site from addresses of others. */
final class LocalPath {

    private LocalPath() {}

    /** True for a path that begins with one slash and holds no backslash or control character. */
    static boolean isLocal(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
