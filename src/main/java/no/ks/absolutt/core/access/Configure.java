// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.util.Optional;
import no.ks.absolutt.core.text.Message;

/** Use case: the Confluence administrator reads and sets the plugin's configuration. */
public final class Configure {

    private static final String FIELD_KS_GROUP = "ksGroup";

    private final Access access;
    private final SettingsStore settings;
    private final People people;

    /** The use case over its store. */
    public Configure(Access access, SettingsStore settings, People people) {
        this.access = access;
        this.settings = settings;
        this.people = people;
    }

    /** The name of the KS group, or nothing while none is named. Confluence administrators only. */
    public Optional<String> ksGroup(Viewer viewer) {
        access.requireConfluenceAdministrator(viewer);
        return settings.ksGroup();
    }

    /** Names the KS group, which must exist. Confluence administrators only. */
    public void nameKsGroup(Viewer viewer, String group) {
        access.requireConfluenceAdministrator(viewer);
        access.requireWritable();
        if (group == null || group.isBlank()) {
            throw Refusal.invalid(FIELD_KS_GROUP, Message.of("refusal.group.missing"));
        }
        String name = group.strip();
        if (!people.groupExists(name)) {
            throw Refusal.invalid(FIELD_KS_GROUP, Message.of("refusal.group.unknown", name));
        }
        settings.setKsGroup(name);
    }
}
