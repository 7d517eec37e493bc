// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.Optional;

/** A file of the jar under a name on the web; where both end in a slash, a whole folder. */
public record Download(String name, String location) {

    /** Where in the jar the file with this name lies; empty where this resource has no such file. */
    public Optional<String> locate(String wanted) {
        if (name.endsWith("/") && wanted.startsWith(name)) {
            return Optional.of(location + wanted.substring(name.length()));
        }
        return name.equals(wanted) ? Optional.of(location) : Optional.empty();
    }
}
