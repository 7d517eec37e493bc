// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import java.util.Arrays;

/**
 * Demands an explicit access annotation on every endpoint, as this project has promised; on a real Confluence one without
 * would admit licensed users only (facts/platform.md, section 1.5).
 */
final class Access {

    private static final String PACKAGE = "com.atlassian.annotations.security.";

    private Access() {}

    static void demand(Class<?> endpoint) {
        boolean said = Arrays.stream(endpoint.getAnnotations())
                .anyMatch(each -> each.annotationType().getName().startsWith(PACKAGE));
        if (!said) {
            throw new IllegalStateException(endpoint.getName() + " carries no annotation of " + PACKAGE + "*");
        }
    }
}
