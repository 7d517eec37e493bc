// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.LocalText;

/** The example programmes in the plugin's jar, with the milestones that they share. Stateless. */
public final class JsonProgrammes implements ExampleProgrammes {

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
                CsvMilestones.read(key, themes));
    }

    private static ProgrammeTexts texts(JsonNode node) {
        List<ProgrammeTexts.Link> links = new ArrayList<>();
        node.path("links")
                .forEach(link -> links.add(new ProgrammeTexts.Link(Json.text(link, "title"), Json.text(link, "url"))));
        return new ProgrammeTexts(
                Json.text(node, "tagline"),
                Json.text(node, "aim"),
                Json.text(node, "purpose"),
                Json.texts(node, "goals"),
                Json.text(node, "county"),
                Json.text(node, "organiser"),
                Json.text(node, "framework"),
                Json.text(node, "financing"),
                Json.text(node, "costs"),
                Json.text(node, "anchoring"),
                Json.text(node, "contact"),
                links);
    }

    private static ProgrammeDates dates(JsonNode node) {
        return new ProgrammeDates(
                Json.day(node.path("information_meeting"), "date"),
                Json.day(node.path("registration_deadline"), "date"),
                Json.day(node.path("premeeting_window"), "from"),
                Json.day(node.path("premeeting_window"), "to"),
                Json.day(node.path("reflection_note_sent_after"), "date"));
    }

    private static List<Theme> themes(JsonNode nodes) {
        List<Theme> themes = new ArrayList<>();
        nodes.forEach(node -> themes.add(new Theme(
                Json.text(node, "key"),
                LocalText.nb(Json.text(node, "title")),
                LocalText.nbOrNull(Json.text(node, "subtitle")))));
        return List.copyOf(themes);
    }
}
