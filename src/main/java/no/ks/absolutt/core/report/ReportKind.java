// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

/** What somebody says of a milestone. */
public enum ReportKind {
    /** «Dette er gjort». */
    DONE,
    /** «Vi står fast». */
    STUCK
}
