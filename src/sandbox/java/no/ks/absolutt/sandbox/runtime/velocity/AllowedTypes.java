// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.velocity;

import com.atlassian.templaterenderer.RenderingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The promise that lets the plugin do without a list of allowed methods on a real Confluence: templates get only these
 * six classes, to any depth. {@code List.of} and {@code Stream.toList} are other classes and are refused.
 */
final class AllowedTypes {

    private static final Set<Class<?>> VALUES = Set.of(String.class, Integer.class, Long.class, Boolean.class);

    private AllowedTypes() {}

    /**
     * Checks all values of a context.
     *
     * @throws RenderingException naming the template, the path to the value and its class
     */
    static void check(String template, Map<String, Object> context) {
        context.forEach((key, value) -> {
            if (!isAllowed(value)) {
                refuse(template, "$" + key, value);
            }
        });
    }

    /** The paths are worked out only for a value that is refused: a page has thousands. */
    private static boolean isAllowed(Object value) {
        if (value == null || VALUES.contains(value.getClass())) {
            return true;
        }
        if (value.getClass() == ArrayList.class) {
            return ((ArrayList<?>) value).stream().allMatch(AllowedTypes::isAllowed);
        }
        return value.getClass() == LinkedHashMap.class
                && ((LinkedHashMap<?, ?>) value)
                        .entrySet().stream().allMatch(each -> isAllowed(each.getKey()) && isAllowed(each.getValue()));
    }

    private static void refuse(String template, String path, Object value) {
        if (value != null && value.getClass() == ArrayList.class) {
            int index = 0;
            for (Object each : (ArrayList<?>) value) {
                refuse(template, path + "[" + index++ + "]", each);
            }
        } else if (value != null && value.getClass() == LinkedHashMap.class) {
            ((LinkedHashMap<?, ?>) value).forEach((key, each) -> {
                refuse(template, path + " key", key);
                refuse(template, path + "." + key, each);
            });
        } else if (!isAllowed(value)) {
            throw new RenderingException(template + ": " + path + " is a "
                    + value.getClass().getName()
                    + ". Templates get only String, Integer, Long, Boolean, ArrayList and LinkedHashMap");
        }
    }
}
