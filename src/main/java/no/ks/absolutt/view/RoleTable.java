// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.MappedRole;
import no.ks.absolutt.core.roles.Role;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleMap;

/** The tables of a role map, one for each layer. */
final class RoleTable {

    private final Words words;
    private final RoleMap map;
    private final RoleSentences sentences;
    private final List<MappedRole> columns;

    RoleTable(Words words, RoleMap map) {
        this.words = words;
        this.map = map;
        this.sentences = new RoleSentences(words);
        this.columns = map.columns();
    }

    List<LinkedHashMap<String, Object>> columns() {
        return columns.stream().map(this::column).toList();
    }

    private LinkedHashMap<String, Object> column(MappedRole role) {
        return new Fields()
                .with("code", role.code())
                .with("name", words.local(role.name()))
                .with("also", also(role))
                .with("host", role.choice().hosted() ? words.text("roles.hosted") : null)
                .map();
    }

    /** Which other roles its holder has; null for none. */
    private String also(MappedRole role) {
        String held = role.holds().stream().map(Role::name).map(words::local).collect(Collectors.joining(", "));
        return held.isEmpty() ? null : words.text("roles.also", held);
    }

    List<LinkedHashMap<String, Object>> layers() {
        return List.of(layer(Layer.TODAY), layer(Layer.GOAL));
    }

    private LinkedHashMap<String, Object> layer(Layer layer) {
        return new Fields()
                .with("key", layer.code())
                .with("name", words.text("roles.layer." + layer))
                .with("caption", words.text("roles.caption." + layer))
                .with("chosen", layer == Layer.TODAY)
                .with("rows", map.areas().stream().map(area -> row(area, layer)).toList())
                .map();
    }

    private LinkedHashMap<String, Object> row(MappedArea area, Layer layer) {
        Fields row = new Fields()
                .with("key", area.key())
                .with("name", words.local(area.name()))
                .with("takenUp", area.state().takenUp());
        if (!area.state().takenUp()) {
            return row.with("left", sentences.standing(area)).map();
        }
        return row.with("state", sentences.standing(area))
                .with("confirmed", area.state().confirmed())
                .with(
                        "cells",
                        columns.stream().map(role -> cell(area, role, layer)).toList())
                .map();
    }

    private LinkedHashMap<String, Object> cell(MappedArea area, MappedRole role, Layer layer) {
        Cell cell = map.cell(new CellPlace(area.key(), role.code(), layer));
        RoleCode today = map.code(area, role, Layer.TODAY);
        boolean changed = cell.code() != today;
        return new Fields()
                .with("role", role.code())
                .with("name", words.local(role.name()))
                .with("letter", RoleCode.letterOf(cell.code()))
                .with("word", cell.code() == null ? null : sentences.word(cell.code()))
                .with("revision", cell.revision())
                .with("changed", changed)
                .with("was", changed ? RoleCode.letterOf(today) : null)
                .with("wasWords", changed ? words.text("roles.was", sentences.word(today)) : null)
                .map();
    }
}
