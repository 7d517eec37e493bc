// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.group.Group;

/**
 * The parameters of {@code absolutt-group}.
 *
 * @param groups those that {@code full} shows
 * @param session number of the session that {@code representation} is about; not yet held against a programme
 */
record GroupParameters(View view, List<Group> groups, String session) {

    /** What the macro shows. */
    enum View {
        FULL,
        SHORT,
        /** Whom the municipality had with it at a session. */
        REPRESENTATION
    }

    /** Which groups are shown. */
    enum Which {
        ALL(List.of(Group.values())),
        PARTICIPANT(List.of(Group.PARTICIPANT)),
        REFERENCE(List.of(Group.REFERENCE));

        private final List<Group> groups;

        Which(List<Group> groups) {
            this.groups = groups;
        }
    }

    static GroupParameters of(Map<String, String> parameters) {
        return new GroupParameters(
                Parameters.oneOf(parameters, "view", View.FULL),
                Parameters.oneOf(parameters, "group", Which.ALL).groups,
                Parameters.text(parameters, "session", "1"));
    }
}
