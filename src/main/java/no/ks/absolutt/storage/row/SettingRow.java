// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A setting for the whole site. */
@Preload
@Table(SettingRow.TABLE)
public interface SettingRow extends Entity {

    String TABLE = "SETTING";
    String SETTING_NAME = "SETTING_NAME";
    String CONTENT = "CONTENT";

    @Accessor(SETTING_NAME)
    @Unique
    @NotNull
    String getSettingName();

    @Accessor(CONTENT)
    String getContent();

    @Mutator(CONTENT)
    void setContent(String value);
}
