// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.text.Message;

/**
 * Finds the pages that whole spaces lack. A page that was made once is never lacking, also when people have deleted it:
 * what is theirs stays as they left it. One SQL statement beside the survey; the host is asked about those alone that lack
 * something. Thread-safe.
 */
public final class PageGaps {

    private final SpacePlanner planner;
    private final PageRecords records;
    private final SpaceRights rights;

    /** Over the planner and what has been made. */
    public PageGaps(SpacePlanner planner, PageRecords records, SpaceRights rights) {
        this.planner = planner;
        this.records = records;
        this.rights = rights;
    }

    /** All of the programme, as that viewer would fill them, by municipality number. */
    public List<PageGap> all(Viewer viewer, Survey survey) {
        return of(viewer, survey, survey.participations().values());
    }

    /** That of one municipality; nothing where its space lacks no page. */
    public Optional<PageGap> of(Viewer viewer, Survey survey, String number) {
        Optional<Participation> one =
                Optional.ofNullable(survey.participations().get(number));
        return of(viewer, survey, one.stream().toList()).stream().findFirst();
    }

    private List<PageGap> of(Viewer viewer, Survey survey, Collection<Participation> participations) {
        List<Participation> whole = participations.stream()
                .filter(one -> one.state() == Participation.State.READY)
                .sorted(Comparator.comparing(Participation::number))
                .toList();
        Map<Integer, Map<String, Long>> made =
                records.ofAll(whole.stream().map(Participation::id).toList());
        return whole.stream()
                .flatMap(one -> survey
                        .municipality(one.number())
                        .flatMap(municipality -> gap(viewer, survey, municipality, one, made))
                        .stream())
                .toList();
    }

    private Optional<PageGap> gap(
            Viewer viewer,
            Survey survey,
            Municipality municipality,
            Participation participation,
            Map<Integer, Map<String, Long>> made) {
        PlannedSpace plan = planner.plan(survey.programme(), municipality, participation.language());
        Set<String> keys = made.getOrDefault(participation.id(), Map.of()).keySet();
        List<PlannedPage> lacking = plan.pages().stream()
                .filter(page -> page.parent() != null && !keys.contains(page.key()))
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageGap(
                        plan,
                        participation,
                        lacking,
                        leftOut(survey, municipality, participation),
                        mayWrite(viewer, participation) ? null : Message.of("job.pages.noRight")));
    }

    private Message leftOut(Survey survey, Municipality municipality, Participation participation) {
        if (survey.programme().state() == ProgrammeState.ARCHIVED) {
            return Message.of("job.pages.programme");
        }
        if (survey.leaving(municipality).isPresent()) {
            return Message.of("job.pages.withdrawn");
        }
        if (!planner.isThere(participation)) {
            return Message.of("job.pages.gone");
        }
        return rights.isArchived(participation.spaceKey()) ? Message.of("job.pages.archived") : null;
    }

    private boolean mayWrite(Viewer viewer, Participation participation) {
        return rights.mayAdminister(viewer.userKey(), participation.spaceKey());
    }
}
