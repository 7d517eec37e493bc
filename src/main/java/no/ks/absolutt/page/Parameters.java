// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads macro parameters as people type them: case and white space at the ends do not matter, blank means default. */
final class Parameters {

    private Parameters() {}

    /** The value in lower case, or {@code otherwise} where it is missing or blank. */
    static String text(Map<String, String> parameters, String name, String otherwise) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant whose name is the value.
     *
     * @throws ParameterFault when there is none
     */
    static <E extends Enum<E>> E oneOf(Map<String, String> parameters, String name, E otherwise) {
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        String value = text(parameters, name, code(otherwise));
        return Arrays.stream(constants)
                .filter(constant -> code(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> ParameterFault.notAmong(name, value, codes(constants)));
    }

    /** The constant as people type it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Parameters::code).toList();
    }
}
