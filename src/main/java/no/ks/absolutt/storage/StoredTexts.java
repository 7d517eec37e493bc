// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.storage.row.ProgrammeTextRow;

/** A programme's texts as rows, which are in order. */
final class StoredTexts {

    /** What a row with a link has for a field. */
    static final String LINK = "LINK";

    private StoredTexts() {}

    static ProgrammeTexts of(String county, List<ProgrammeTextRow> rows) {
        Map<TextField, List<LocalText>> texts = new EnumMap<>(TextField.class);
        List<Link> links = new ArrayList<>();
        for (ProgrammeTextRow row : rows) {
            if (row.getField().equals(LINK)) {
                links.add(new Link(text(row), row.getUrl()));
            } else {
                texts.computeIfAbsent(TextField.valueOf(row.getField()), field -> new ArrayList<>())
                        .add(text(row));
            }
        }
        return new ProgrammeTexts(county, texts, links);
    }

    /** The rows to be made for the texts of a programme. */
    static List<Map<String, Object>> rows(String programme, ProgrammeTexts texts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TextField field : TextField.values()) {
            List<LocalText> values = texts.of(field);
            for (int i = 0; i < values.size(); i++) {
                rows.add(columns(programme, field.name(), i, values.get(i)).values());
            }
        }
        for (int i = 0; i < texts.links().size(); i++) {
            Link link = texts.links().get(i);
            rows.add(columns(programme, LINK, i, link.title())
                    .with(ProgrammeTextRow.URL, link.url())
                    .values());
        }
        return rows;
    }

    private static Columns columns(String programme, String field, int place, LocalText text) {
        return new Columns()
                .with(ProgrammeTextRow.PROGRAMME_KEY, programme)
                .with(ProgrammeTextRow.FIELD, field)
                .with(ProgrammeTextRow.SORT_NO, place)
                .with(ProgrammeTextRow.CONTENT_NB, ProgrammeTextRow.CONTENT_NN, ProgrammeTextRow.CONTENT_EN, text);
    }

    private static LocalText text(ProgrammeTextRow row) {
        return Columns.text(row.getContentNb(), row.getContentNn(), row.getContentEn());
    }
}
