// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.DueWords;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.MidSentence;
import no.ks.absolutt.view.Words;

/**
 * Makes the view of one milestone as a programme asks it.
 *
 * @param owners names of those who can own it, by key
 */
record PlannedMilestoneRow(Programme programme, Words words, Map<String, String> owners) {

    private static final String TEXTS = "ks.milestones.";

    LinkedHashMap<String, Object> of(Milestone milestone) {
        DueDates dates = new DueDates(programme);
        LocalDate day = dates.of(milestone).orElse(null);
        String rule = new DueWords(words)
                .of(milestone.due(), dates.sessionOf(milestone).orElse(null));
        return new Fields()
                .with("key", milestone.key())
                .with("title", words.local(milestone.title()))
                .with("phase", milestone.phase())
                .with("phaseText", phase(milestone.phase()))
                .with("day", day == null ? null : day.toString())
                .with("date", date(day, rule))
                .with("rule", rule)
                .with("owner", owner(milestone))
                .with("asks", String.join(" · ", asks(milestone)))
                .with("active", milestone.active())
                .with("activeText", words.text(TEXTS + (milestone.active() ? "isActive" : "notActive")))
                .map();
    }

    private String date(LocalDate day, String rule) {
        if (day != null) {
            return new Dates(words).day(day);
        }
        return words.text(rule == null || rule.isEmpty() ? TEXTS + "noDue" : "date.unknown");
    }

    private String phase(String key) {
        return programme.phases().stream()
                .filter(phase -> phase.key().equals(key))
                .findFirst()
                .map(words::name)
                .orElse(key);
    }

    private String owner(Milestone milestone) {
        List<String> names = milestone.owners().stream()
                .map(key -> owners.getOrDefault(key, key))
                .toList();
        return names.size() == 2
                ? words.text(TEXTS + "or", names.get(0), MidSentence.of(names.get(1), words))
                : String.join(", ", names);
    }

    private List<String> asks(Milestone milestone) {
        List<String> asks = new ArrayList<>();
        if (milestone.required()) {
            asks.add(words.text(TEXTS + "required"));
        }
        if (milestone.standing()) {
            asks.add(words.text(TEXTS + "standing"));
        }
        if (milestone.documentationAsked()) {
            asks.add(words.text(TEXTS + "documentation"));
        }
        return asks;
    }
}
