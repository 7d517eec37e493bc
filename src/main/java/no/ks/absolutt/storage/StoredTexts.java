// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.List;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.storage.row.ProgrammeTextRow;

/** Puts a programme's texts together from their rows, which are in order. */
final class StoredTexts {

    private final List<ProgrammeTextRow> rows;

    private StoredTexts(List<ProgrammeTextRow> rows) {
        this.rows = rows;
    }

    static ProgrammeTexts of(List<ProgrammeTextRow> rows) {
        StoredTexts texts = new StoredTexts(rows);
        return new ProgrammeTexts(
                texts.one(TextField.TAGLINE),
                texts.one(TextField.AIM),
                texts.one(TextField.PURPOSE),
                texts.of(TextField.GOAL).stream()
                        .map(ProgrammeTextRow::getContent)
                        .toList(),
                texts.one(TextField.COUNTY),
                texts.one(TextField.ORGANISER),
                texts.one(TextField.FRAMEWORK),
                texts.one(TextField.FINANCING),
                texts.one(TextField.COSTS),
                texts.one(TextField.ANCHORING),
                texts.one(TextField.CONTACT),
                texts.of(TextField.LINK).stream()
                        .map(row -> new ProgrammeTexts.Link(row.getContent(), row.getUrl()))
                        .toList());
    }

    private List<ProgrammeTextRow> of(TextField field) {
        return rows.stream().filter(row -> row.getField().equals(field.name())).toList();
    }

    private String one(TextField field) {
        return of(field).stream().map(ProgrammeTextRow::getContent).findFirst().orElse(null);
    }
}
