// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.DueBefore;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.space.ShownPage;

/** What a municipality has to think of before a session that is not held: who comes, and what is due until then. */
public final class SessionAhead {

    private final Showing showing;
    private final Words words;
    private final GroupState group;
    private final Progress progress;

    /** Of the municipality with that group, where it stands now. */
    public SessionAhead(Showing showing, GroupState group, Progress progress) {
        this.showing = showing;
        this.words = showing.words();
        this.group = group;
        this.progress = progress;
    }

    /** The same for one session; nothing for one that is held. */
    Fields of(Session session, Optional<ShownPage> tracker) {
        if (session.isHeld(showing.today())) {
            return new Fields();
        }
        List<TrackedMilestone> due = DueBefore.session(progress, session);
        return new Fields()
                .with("who", who(session))
                .with("dueHeading", due.isEmpty() ? null : words.text("session.due", due.size()))
                .with("due", due.stream().map(this::milestone).toList())
                .with("trackerTitle", tracker.map(ShownPage::title).orElse(null))
                .with(
                        "trackerAddress",
                        tracker.map(page -> showing.contextPath() + page.path()).orElse(null));
    }

    /** «Dere er 9, det er plass til 8». Deputies come in somebody's place and are not counted. */
    private String who(Session session) {
        int members = (int) group.in(Group.PARTICIPANT).stream()
                .filter(member -> !member.seat().isDeputy())
                .count();
        Integer maximum = session.venue().maximum();
        if (members == 0) {
            return words.text("session.who.nobody");
        }
        if (maximum == null) {
            return words.text("session.who", members);
        }
        return words.text(members > maximum ? "session.who.over" : "session.who.maximum", members, maximum);
    }

    private LinkedHashMap<String, Object> milestone(TrackedMilestone milestone) {
        boolean county = progress.space().municipality().isCounty();
        TrackedMilestone.Urgency urgency = milestone.urgency(showing.today());
        return new Fields()
                .with("title", words.local(milestone.milestone().titleFor(county)))
                .with("day", showing.dates().dayIn(showing.today().getYear(), milestone.due()))
                .with("urgency", urgency == TrackedMilestone.Urgency.OVERDUE ? words.text("script.overdue") : null)
                .map();
    }
}
