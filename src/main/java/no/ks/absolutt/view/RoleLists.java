// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.MappedRole;
import no.ks.absolutt.core.roles.RoleMap;

/** The lists in which a municipality picks its roles and goes through its areas, as {@code facts.js} reads them. */
final class RoleLists {

    private final Words words;
    private final RoleMap map;

    RoleLists(Words words, RoleMap map) {
        this.words = words;
        this.map = map;
    }

    List<LinkedHashMap<String, Object>> areas() {
        return map.areas().stream().map(this::area).toList();
    }

    List<LinkedHashMap<String, Object>> roles() {
        return map.roles().stream().map(this::role).toList();
    }

    /** The roles that another may be merged into, nobody first. */
    List<LinkedHashMap<String, Object>> holders() {
        List<LinkedHashMap<String, Object>> holders = new ArrayList<>();
        holders.add(option("", words.text("roles.into.none")));
        map.columns().forEach(role -> holders.add(option(role.code(), words.local(role.name()))));
        return holders;
    }

    private static LinkedHashMap<String, Object> option(String value, String text) {
        return new Fields().with("value", value).with("text", text).map();
    }

    private LinkedHashMap<String, Object> area(MappedArea area) {
        return new Fields()
                .with("key", area.key())
                .with("name", words.local(area.name()))
                .with("own", area.isOwn())
                .with("takenUp", area.state().takenUp())
                .with("confirmed", area.state().confirmed())
                .with("revision", area.state().revision())
                .with("state", new RoleSentences(words).standing(area))
                .map();
    }

    private LinkedHashMap<String, Object> role(MappedRole role) {
        Optional<MappedRole> holder = Optional.ofNullable(role.choice().into()).flatMap(map::role);
        return new Fields()
                .with("key", role.code())
                .with("name", words.local(role.name()))
                .with("own", role.isOwn())
                .with("picked", role.choice().picked())
                .with("into", role.choice().into())
                .with("hosted", role.choice().hosted())
                .with("revision", role.choice().revision())
                .with("state", words.text(role.choice().picked() ? "roles.picked" : "roles.not-picked"))
                .with(
                        "with",
                        holder.map(one -> words.text("roles.with", words.local(one.name())))
                                .orElse(null))
                .with("host", role.choice().hosted() ? words.text("roles.hosted") : null)
                .map();
    }
}
