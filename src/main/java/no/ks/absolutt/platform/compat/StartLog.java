// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.platform.compat.HostReport.Missing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a report in the log: one block that an administrator can read, and a warning for each thing that is missing. */
public final class StartLog {

    private static final Logger LOG = LoggerFactory.getLogger(StartLog.class);

    private StartLog() {}

    /** Writes the report: the block at INFO, what is missing at WARN. */
    public static void write(HostReport report) {
        if (LOG.isInfoEnabled()) {
            LOG.info(String.join("\n  ", summary(report)));
        }
        warnings(report).forEach(LOG::warn);
    }

    /** The block: a heading, then how each part stands that the plugin can do without. */
    static List<String> summary(HostReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("ABSOLUTT and this Confluence: " + report.lookedUp() + " members of the host looked up, "
                + report.missing().size() + " missing.");
        for (HostPart part : HostPart.values()) {
            State state = report.parts().get(part);
            if (state != null && part.isOptional()) {
                lines.add(part.label() + ": " + words(part, state));
            }
        }
        return lines;
    }

    /** One line for each member that is missing; none for annotations that only the build reads. */
    static List<String> warnings(HostReport report) {
        return report.missing().stream()
                .filter(missing -> missing.part() != HostPart.BUILD_MARKS)
                .map(StartLog::warning)
                .toList();
    }

    private static String warning(Missing missing) {
        return "This Confluence lacks " + missing.member() + " ("
                + missing.part().label() + "): " + missing.part().without();
    }

    private static String words(HostPart part, State state) {
        return switch (state) {
            case ON -> "on";
            case OFF -> "off – " + part.without();
            case NOT_USED_YET -> "not used yet";
        };
    }
}
