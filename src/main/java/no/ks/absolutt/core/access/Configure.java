// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.util.Optional;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.text.Message;

/** Use case: the Confluence administrator reads and sets the plugin's configuration. */
public final class Configure {

    private static final String FIELD_KS_GROUP = "ksGroup";
    private static final String KS_GROUP = "KS-gruppa";

    private final Access access;
    private final SettingsStore settings;
    private final People people;
    private final ActLog log;

    /** The use case over its store. */
    public Configure(Access access, SettingsStore settings, People people, ActLog log) {
        this.access = access;
        this.settings = settings;
        this.people = people;
        this.log = log;
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
        String before = settings.ksGroup().orElse(null);
        if (name.equals(before)) {
            return;
        }
        Deed deed = Deed.of(ActKind.SETTINGS_CHANGED, null, KS_GROUP).with(FIELD_KS_GROUP, before, name);
        log.doing(viewer.userKey(), deed, () -> {
            settings.setKsGroup(name);
            return name;
        });
    }
}
