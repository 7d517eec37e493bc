// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/** What KS may write of a session. Refuses INVALID and names the part. */
final class SessionTextCheck {

    private static final String AGENDA = "agenda";
    private static final int MOST_POINTS = 100;
    private static final int MOST_DAYS = 14;

    private SessionTextCheck() {}

    /** The texts as they are stored. */
    static SessionTexts of(Session session, SessionTexts written) {
        if (written.agenda().size() > MOST_POINTS) {
            throw Refusal.invalid(AGENDA, Message.of("plan.refused.many", MOST_POINTS));
        }
        List<AgendaItem> agenda =
                written.agenda().stream().map(item -> item(session, item)).toList();
        Map<Part, List<LocalText>> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, texts(part, written.of(part)));
        }
        return new SessionTexts(agenda, texts, PlanText.links(written.links()), null, 0);
    }

    /** Whether the two say the same, whenever they were written. */
    static boolean same(SessionTexts one, SessionTexts other) {
        return one.agenda().equals(other.agenda())
                && one.texts().equals(other.texts())
                && one.links().equals(other.links());
    }

    private static List<LocalText> texts(Part part, List<LocalText> texts) {
        List<LocalText> checked = PlanText.all(part.key(), texts, PlanText.TEXT_LIMIT);
        if (!part.isList() && checked.size() > 1) {
            throw Refusal.invalid(part.key(), Message.of("plan.refused.one"));
        }
        return checked;
    }

    private static AgendaItem item(Session session, AgendaItem item) {
        long days = session.hasDate() ? ChronoUnit.DAYS.between(session.from(), session.to()) + 1 : MOST_DAYS;
        if (item.day() < 1 || item.day() > days) {
            throw Refusal.invalid(AGENDA, Message.of("plan.refused.agenda.day", days));
        }
        boolean backwards =
                item.ends() != null && (item.begins() == null || item.ends().isBefore(item.begins()));
        if (backwards) {
            throw Refusal.invalid(AGENDA, Message.of("plan.refused.agenda.time"));
        }
        return new AgendaItem(
                item.day(),
                item.begins(),
                item.ends(),
                PlanText.required(AGENDA, item.what(), PlanText.TITLE_LIMIT),
                FreeText.checked(AGENDA, item.speaker(), PlanText.TITLE_LIMIT));
    }
}
