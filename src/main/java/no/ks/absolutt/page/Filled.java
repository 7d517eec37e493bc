// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;

/**
 * A template and its values.
 *
 * @param resources keys of the web resources that a live page needs for it, besides the style
 */
record Filled(String template, Map<String, Object> view, List<String> resources) {

    static Filled of(String template, Map<String, Object> view) {
        return new Filled(template, view, List.of());
    }
}
