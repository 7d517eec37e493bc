// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;

/** The buttons «Stemmer fortsatt»: for one milestone, for a phase, for the whole space. */
final class ConfirmActs {

    private final Words words;
    private final String address;

    ConfirmActs(Words words, SpaceCalls calls) {
        this.words = words;
        this.address = calls.to("progress/confirm");
    }

    LinkedHashMap<String, Object> one(String milestone, String title) {
        return act("confirm.one", words.text("confirm.what", title), body(milestone));
    }

    /** Says that KS' answer was seen, and that the support is still needed. */
    LinkedHashMap<String, Object> seen(String milestone, String title) {
        return act("confirm.seen", words.text("confirm.seen.what", title), body(milestone));
    }

    LinkedHashMap<String, Object> phase(String phase, String title) {
        return act("confirm.phase", words.text("confirm.phase.what", title), "{\"phase\":\"" + phase + "\"}");
    }

    LinkedHashMap<String, Object> all() {
        return act("confirm.all", words.text("confirm.all"), "{}");
    }

    private static String body(String milestone) {
        return "{\"milestones\":[\"" + milestone + "\"]}";
    }

    private LinkedHashMap<String, Object> act(String label, String name, String body) {
        return new OneClick(words.text(label), name, "POST", address, body, null).map();
    }
}
