// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Map;

/** A macro that the host itself brings, as the product does; parameters as in {@code facts/platform.md} §5. */
interface BuiltInMacro {

    /** By name. */
    Map<String, BuiltInMacro> ALL = Map.ofEntries(
            Map.entry("info", BoxMacros.message("information")),
            Map.entry("note", BoxMacros.message("note")),
            Map.entry("tip", BoxMacros.message("tip")),
            Map.entry("warning", BoxMacros.message("warning")),
            Map.entry("panel", BoxMacros::panel),
            Map.entry("expand", BoxMacros::expand),
            Map.entry("status", TextMacros::status),
            Map.entry("code", TextMacros::code),
            Map.entry("noformat", TextMacros::code),
            Map.entry("anchor", TextMacros::anchor),
            Map.entry("details", TextMacros::details),
            Map.entry("toc", TocMacro::write),
            Map.entry("children", ChildrenMacro::write),
            Map.entry("excerpt", ExcerptMacros::excerpt),
            Map.entry("excerpt-include", ExcerptMacros::include));

    void write(MacroCall call, Rendering rendering);
}
