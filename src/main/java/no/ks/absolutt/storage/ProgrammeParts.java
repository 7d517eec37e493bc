// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.Query;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.storage.row.MilestoneRow;
import no.ks.absolutt.storage.row.ProgrammeRow;
import no.ks.absolutt.storage.row.ProgrammeTextRow;
import no.ks.absolutt.storage.row.SessionRow;
import no.ks.absolutt.storage.row.ThemeRow;

/** The rows of programmes' parts by programme key, read with one statement a table, and put together. */
record ProgrammeParts(
        Map<String, List<ProgrammeTextRow>> texts,
        Map<String, List<ThemeRow>> themes,
        Map<String, List<SessionRow>> sessions,
        Map<String, List<MilestoneRow>> milestones) {

    private static final String IN_ORDER = "SORT_NO";
    private static final String IN_ORDER_MADE = "ID";

    static ProgrammeParts ofAll(ActiveObjects ao) {
        return read(ao, Query::select);
    }

    static ProgrammeParts of(ActiveObjects ao, String programme) {
        return read(ao, () -> Query.select().where(ProgrammeRow.PROGRAMME_KEY + " = ?", programme));
    }

    private static ProgrammeParts read(ActiveObjects ao, Supplier<Query> which) {
        return new ProgrammeParts(
                grouped(
                        ao.find(ProgrammeTextRow.class, which.get().order(IN_ORDER)),
                        ProgrammeTextRow::getProgrammeKey),
                grouped(ao.find(ThemeRow.class, which.get().order(IN_ORDER)), ThemeRow::getProgrammeKey),
                grouped(ao.find(SessionRow.class, which.get().order(IN_ORDER_MADE)), SessionRow::getProgrammeKey),
                grouped(ao.find(MilestoneRow.class, which.get().order(IN_ORDER)), MilestoneRow::getProgrammeKey));
    }

    private static <T extends Entity> Map<String, List<T>> grouped(T[] rows, Function<T, String> programme) {
        return Arrays.stream(rows).collect(Collectors.groupingBy(programme));
    }

    List<Programme> programmes(ProgrammeRow[] rows) {
        return Arrays.stream(rows).map(this::programme).toList();
    }

    Programme programme(ProgrammeRow row) {
        String key = row.getProgrammeKey();
        return new Programme(
                key,
                row.getName(),
                ProgrammeState.valueOf(row.getState()),
                StoredTexts.of(Columns.text(row.getCountyNo()), texts.getOrDefault(key, List.of())),
                StoredDates.of(row),
                themes.getOrDefault(key, List.of()).stream()
                        .map(ProgrammeParts::theme)
                        .toList(),
                sessions.getOrDefault(key, List.of()).stream()
                        .map(StoredSession::of)
                        .sorted(Session.BY_NUMBER)
                        .toList(),
                milestones.getOrDefault(key, List.of()).stream()
                        .map(StoredMilestone::of)
                        .toList(),
                row.getRevision());
    }

    private static Theme theme(ThemeRow row) {
        return new Theme(
                row.getThemeKey(),
                Columns.text(row.getTitleNb(), row.getTitleNn(), row.getTitleEn()),
                Columns.text(row.getSubtitleNb(), row.getSubtitleNn(), row.getSubtitleEn()));
    }
}
