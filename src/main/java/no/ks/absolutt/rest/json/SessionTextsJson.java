// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.text.LocalText;

/**
 * What KS has written about a session, with every text in every language.
 *
 * @param texts by part: {@code practical}, {@code preparation}, {@code assignment}, {@code reflection}
 * @param updatedAt null while nothing is written
 */
public record SessionTextsJson(
        List<ItemJson> agenda,
        Map<String, List<LocalTextJson>> texts,
        List<LinkJson> links,
        String updatedAt,
        int revision) {

    private static final String AGENDA = "agenda";
    private static final String DAY = "day";
    private static final String BEGINS = "begins";
    private static final String ENDS = "ends";
    private static final String WHAT = "what";
    private static final String SPEAKER = "speaker";

    /** A point on the programme; times are {@code HH:mm}. */
    public record ItemJson(int day, String begins, String ends, LocalTextJson what, String speaker) {
        static ItemJson of(AgendaItem item) {
            return new ItemJson(
                    item.day(),
                    written(item.begins()),
                    written(item.ends()),
                    LocalTextJson.of(item.what()),
                    item.speaker());
        }
    }

    /** The texts. */
    public static SessionTextsJson of(SessionTexts texts) {
        Map<String, List<LocalTextJson>> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.key(), LocalTextJson.all(texts.of(part)));
        }
        return new SessionTextsJson(
                texts.agenda().stream().map(ItemJson::of).toList(),
                parts,
                LinkJson.all(texts.links()),
                Times.time(texts.updatedAt()),
                texts.revision());
    }

    /** The texts of a request, which has the parts beside agenda and links; what is absent is empty. */
    public static SessionTexts read(RequestBody body) {
        Set<String> allowed = new HashSet<>(Set.of(ProgrammeEditJson.REVISION, AGENDA, LinkJson.LINKS));
        Map<Part, List<LocalText>> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            allowed.add(part.key());
            texts.put(part, LocalTextJson.readAll(body, part.key()));
        }
        body.allowOnly(allowed);
        List<RequestBody> agenda = body.objects(AGENDA).value();
        List<AgendaItem> items = agenda == null
                ? List.of()
                : agenda.stream().map(SessionTextsJson::item).toList();
        return new SessionTexts(items, texts, body.has(LinkJson.LINKS) ? LinkJson.readAll(body) : List.of(), null, 0);
    }

    private static AgendaItem item(RequestBody item) {
        item.allowOnly(Set.of(DAY, BEGINS, ENDS, WHAT, SPEAKER));
        Integer day = item.number(DAY).value();
        return new AgendaItem(
                day == null ? 1 : day,
                item.time(BEGINS).value(),
                item.time(ENDS).value(),
                LocalTextJson.read(item, WHAT),
                item.text(SPEAKER).value());
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
