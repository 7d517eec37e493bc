// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.List;

/**
 * A macro as the macro browser shows it.
 *
 * @param iconUrl with the context path, null when there is none
 * @param bodyType {@code NONE}, {@code RICH_TEXT} or {@code PLAIN_TEXT}
 * @param placeholderUrl picture that the editor shows for the macro, with the context path, null for its name in a box
 */
public record MacroDescription(
        String name,
        String label,
        String description,
        String iconUrl,
        String bodyType,
        List<MacroParameter> parameters,
        String placeholderUrl) {}
