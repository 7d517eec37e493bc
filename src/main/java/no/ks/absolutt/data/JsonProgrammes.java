// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.LocalText;

/** The example programmes in the plugin's jar, with the milestones that they share. Stateless. */
public final class JsonProgrammes implements ExampleProgrammes {

    private static final int FIRST_REVISION = 1;

    @Override
    public List<Programme> read() {
        List<Programme> programmes = new ArrayList<>();
        PluginFile.PROGRAMMES.json().forEach(node -> programmes.add(programme(node)));
        return List.copyOf(programmes);
    }

    private static Programme programme(JsonNode node) {
        String key = Json.text(node, "key");
        List<Theme> themes = themes(node.path("themes"));
        return new Programme(
                key,
                Json.text(node, "name"),
                ProgrammeState.valueOf(Json.text(node, "state")),
                texts(node),
                dates(node),
                themes,
                JsonSessions.read(node.path("sessions")),
                CsvMilestones.read(key, themes),
                FIRST_REVISION);
    }

    private static ProgrammeTexts texts(JsonNode node) {
        Map<TextField, List<LocalText>> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            texts.put(field, field.isList() ? Json.locals(node, field.key()) : one(node, field));
        }
        List<Link> links = new ArrayList<>();
        node.path("links").forEach(link -> links.add(new Link(Json.local(link, "title"), Json.text(link, "url"))));
        return new ProgrammeTexts(Json.text(node, "county"), texts, links);
    }

    private static List<LocalText> one(JsonNode node, TextField field) {
        return Optional.ofNullable(Json.local(node, field.key())).stream().toList();
    }

    private static ProgrammeDates dates(JsonNode node) {
        return new ProgrammeDates(
                day(node, "information_meeting", "date"),
                day(node, "registration_deadline", "date"),
                day(node, "premeeting_window", "from"),
                day(node, "premeeting_window", "to"),
                day(node, "reflection_note_sent_after", "date"));
    }

    private static PlannedDay day(JsonNode node, String event, String field) {
        return PlannedDay.on(Json.day(node.path(event), field));
    }

    private static List<Theme> themes(JsonNode nodes) {
        List<Theme> themes = new ArrayList<>();
        nodes.forEach(node ->
                themes.add(new Theme(Json.text(node, "key"), Json.local(node, "title"), Json.local(node, "subtitle"))));
        return List.copyOf(themes);
    }
}
