// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.programme.CurrentPhase;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionKind;

/** Which pages the home page links to in each phase of the programme, in order (design, last section). */
final class PhasePages {

    private static final List<String> BEFORE =
            List.of("forarbeid", "grupper", "organisering", "refleksjon-0", "samling-1", "framdrift", "regler");

    private static final String EXPERIENCE = "erfaringssamling";

    private PhasePages() {}

    /** The key of the page that belongs to a joint or experience session. */
    static String ofSession(Session session) {
        return session.kind() == SessionKind.EXPERIENCE ? EXPERIENCE : "samling-" + session.no();
    }

    /** The key of the page for the work after a joint session. */
    static String ofWorkAfter(Session session) {
        return "mellomarbeid-" + session.no();
    }

    /** The page keys, those that a space may lack included. */
    static List<String> keys(Programme programme, CurrentPhase phase) {
        return switch (phase.kind()) {
            case BEFORE -> BEFORE;
            case AFTER_SESSION -> afterSession(programme, phase.session());
            case AFTER -> after(programme);
        };
    }

    private static List<String> afterSession(Programme programme, Session held) {
        List<String> keys = new ArrayList<>();
        keys.add(ofWorkAfter(held));
        keys.add("refleksjon-" + held.no());
        Optional.ofNullable(held.theme()).ifPresent(keys::add);
        keys.add(next(programme, held));
        keys.addAll(List.of("framdrift", "grupper", "deling"));
        return keys;
    }

    private static String next(Programme programme, Session held) {
        return programme.jointSessions().stream()
                .filter(session -> session.no() > held.no())
                .findFirst()
                .map(PhasePages::ofSession)
                .orElse(EXPERIENCE);
    }

    private static List<String> after(Programme programme) {
        List<Session> joint = programme.jointSessions();
        List<String> keys = new ArrayList<>(List.of("utvikling"));
        if (!joint.isEmpty()) {
            keys.add(ofWorkAfter(joint.get(joint.size() - 1)));
        }
        keys.addAll(List.of(EXPERIENCE, "framdrift", "deling", "regler"));
        return keys;
    }
}
