// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.progress.Attention;
import no.ks.absolutt.core.progress.PhaseLook;

/** The phases of the whole tracker, each with what its heading says, and the choices above them. */
final class PhaseSections {

    /** What a heading may say of its milestones; the texts' keys are {@code sections.ask-} and these, some with {@code -one}. */
    private static final List<String> ASKS = List.of(
            "ask-unconfirmed",
            "ask-overdue",
            "ask-overdue-one",
            "ask-soon",
            "ask-soon-one",
            "ask-support",
            "ask-reported",
            "ask-reported-one");

    /** What the script makes the choices of what is shown from; their keys are {@code sections.} and these. */
    private static final List<String> CHOICES =
            List.of("choose", "choose-all", "choose-open", "choose-look", "none-open", "none-look", "unfold", "fold");

    private final Words words;
    private final StandingRows standing;
    private final ProgressSums sums;

    PhaseSections(Words words, StandingRows standing, ProgressSums sums) {
        this.words = words;
        this.standing = standing;
        this.sums = sums;
    }

    Fields section(PhaseLook look, List<LinkedHashMap<String, Object>> rows) {
        Fields section = new Fields()
                .with("phase", look.progress().phase().key())
                .with("heading", words.name(look.progress().phase()))
                .with("open", look.open())
                .with("bar", sums.bar(look.progress()))
                .with("asks", asks(look.attention()))
                .with("rows", rows);
        return standing.section(section, look.progress());
    }

    /** What the script fills in when something has been saved, and the choices above the phases where there are several. */
    List<LinkedHashMap<String, Object>> texts(boolean several) {
        List<LinkedHashMap<String, Object>> texts = FactTexts.of(words, "sections.", ASKS);
        if (several) {
            texts.addAll(FactTexts.of(words, "sections.", CHOICES));
        }
        return texts;
    }

    private List<LinkedHashMap<String, Object>> asks(Attention attention) {
        List<LinkedHashMap<String, Object>> asks = new ArrayList<>();
        asks.add(ask("unconfirmed", attention.unconfirmed(), "sections.ask-unconfirmed"));
        asks.add(ask("overdue", attention.overdue(), oneOrMore("sections.ask-overdue", attention.overdue())));
        asks.add(ask("soon", attention.soon(), oneOrMore("sections.ask-soon", attention.soon())));
        asks.add(ask("support", attention.support(), "sections.ask-support"));
        asks.add(ask("reported", attention.reported(), oneOrMore("sections.ask-reported", attention.reported())));
        return asks;
    }

    private static String oneOrMore(String key, int count) {
        return count == 1 ? key + "-one" : key;
    }

    private LinkedHashMap<String, Object> ask(String kind, int count, String key) {
        return new Fields()
                .with("kind", kind)
                .with("text", count == 0 ? null : words.text(key, count))
                .map();
    }
}
