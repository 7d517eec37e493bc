// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.util.Optional;

/** The plugin's few settings for the whole site. */
public interface SettingsStore {

    /** The group whose members are KS administrators; nothing until a Confluence administrator has named one. */
    Optional<String> ksGroup();

    /** Names the KS group. */
    void setKsGroup(String group);
}
