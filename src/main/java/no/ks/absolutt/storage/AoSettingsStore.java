// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import net.java.ao.Query;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.storage.row.SettingRow;

/** Settings, one row each. */
final class AoSettingsStore implements SettingsStore {

    private static final String KS_GROUP = "ksGroup";

    private final ActiveObjects ao;

    AoSettingsStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<String> ksGroup() {
        return row(KS_GROUP).map(SettingRow::getContent).map(Columns::text);
    }

    @Override
    public void setKsGroup(String group) {
        set(KS_GROUP, group);
    }

    private void set(String name, String content) {
        boolean written = ao.executeInTransaction(() -> update(name, content)) || add(name, content);
        if (!written) {
            ao.executeInTransaction(() -> update(name, content));
        }
    }

    private boolean update(String name, String content) {
        Optional<SettingRow> row = row(name);
        row.ifPresent(setting -> {
            setting.setContent(content);
            setting.save();
        });
        return row.isPresent();
    }

    private boolean add(String name, String content) {
        Columns columns = new Columns().with(SettingRow.SETTING_NAME, name).with(SettingRow.CONTENT, content);
        return Duplicate.orNothing(ao, () -> ao.create(SettingRow.class, columns.values()))
                .isPresent();
    }

    private Optional<SettingRow> row(String name) {
        SettingRow[] rows = ao.find(SettingRow.class, Query.select().where(SettingRow.SETTING_NAME + " = ?", name));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }
}
