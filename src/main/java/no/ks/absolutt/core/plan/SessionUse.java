// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.PageTree;
import no.ks.absolutt.core.text.Message;

/** What hangs on a session: the pages made for it, and what municipalities have said of its milestones. Reads only. */
public final class SessionUse {

    private final ParticipationStore participations;
    private final PageRecords pages;
    private final PageTree tree;
    private final ProgressStore progress;

    /** Over the stores that know. */
    public SessionUse(ParticipationStore participations, PageRecords pages, PageTree tree, ProgressStore progress) {
        this.participations = participations;
        this.pages = pages;
        this.tree = tree;
        this.progress = progress;
    }

    /** Why the session cannot be taken away or change its number; nothing when it can. */
    Optional<Message> of(Programme programme, Session session) {
        if (!session.isNumbered()) {
            return Optional.empty();
        }
        List<Integer> ids = participations.ofProgramme(programme.key()).stream()
                .map(Participation::id)
                .toList();
        Set<Integer> withPages = pages.holders(pageKeys(session));
        long spaces = ids.stream().filter(withPages::contains).count();
        if (spaces > 0) {
            return Optional.of(Message.of("plan.refused.pages", SessionName.of(session), spaces));
        }
        long changed = municipalitiesThatSaidSomething(programme, session, ids);
        return changed == 0
                ? Optional.empty()
                : Optional.of(Message.of("plan.refused.changes", SessionName.of(session), changed));
    }

    private Set<String> pageKeys(Session session) {
        return tree.types().stream()
                .filter(type -> type.isFor(session.kind()))
                .map(type -> type.pageKey(session.no()))
                .collect(Collectors.toSet());
    }

    private long municipalitiesThatSaidSomething(Programme programme, Session session, List<Integer> ids) {
        DueDates dates = new DueDates(programme);
        Set<String> milestones = programme.activeMilestones().stream()
                .filter(milestone ->
                        dates.sessionOf(milestone).filter(session::equals).isPresent())
                .map(Milestone::key)
                .collect(Collectors.toSet());
        Map<Integer, Map<String, MilestoneState>> states = progress.statesOf(ids);
        return states.values().stream()
                .filter(touched -> touched.keySet().stream().anyMatch(milestones::contains))
                .count();
    }
}
