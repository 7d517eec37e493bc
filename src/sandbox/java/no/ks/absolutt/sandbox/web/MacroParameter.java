// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.List;

/**
 * A parameter of a macro as the macro browser shows it.
 *
 * @param type {@code string}, {@code enum}, {@code boolean} …
 * @param defaultValue null when there is none
 * @param values the values of an {@code enum}, else empty
 */
public record MacroParameter(
        String name,
        String label,
        String description,
        String type,
        boolean required,
        String defaultValue,
        List<String> values) {}
