// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.List;

/**
 * A macro as the macro browser shows it.
 *
 * @param iconUrl with the context path, null when there is none
 * @param bodyType {@code NONE}, {@code RICH_TEXT} or {@code PLAIN_TEXT}
 * @param placeholder what the editor shows for a macro that is put in untouched, null for the product's usual placeholder
 */
public record MacroDescription(
        String name,
        String label,
        String description,
        String iconUrl,
        String bodyType,
        List<MacroParameter> parameters,
        String placeholder) {}
