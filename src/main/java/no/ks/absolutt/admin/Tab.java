// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.Arrays;
import java.util.List;

/** The tabs of KS's screens in their order: those of the whole site, then those of one programme. */
enum Tab {
    PROGRAMMES(false, ""),
    REGISTER(false, "register"),
    SITE_LOG(false, "log"),
    PARTICIPANTS(true, "participants"),
    GROUPS(true, "groups"),
    SUPPORT(true, "support"),
    SESSIONS(true, "sessions"),
    TEXTS(true, "texts"),
    MILESTONES(true, "milestones"),
    JOBS(true, "jobs"),
    LOG(true, "log");

    private final boolean ofProgramme;
    private final String view;

    Tab(boolean ofProgramme, String view) {
        this.ofProgramme = ofProgramme;
        this.view = view;
    }

    /** Whether it belongs to one programme. */
    boolean isOfProgramme() {
        return ofProgramme;
    }

    /** What {@code view} in the address says; empty for the screen that KS meets first. */
    String view() {
        return view;
    }

    /** The tab of an address that names no view. */
    static Tab first(boolean ofProgramme) {
        return ofProgramme ? PARTICIPANTS : PROGRAMMES;
    }

    /** Those of the site, or those of a programme, in their order. */
    static List<Tab> all(boolean ofProgramme) {
        return Arrays.stream(values())
                .filter(tab -> tab.ofProgramme == ofProgramme)
                .toList();
    }
}
