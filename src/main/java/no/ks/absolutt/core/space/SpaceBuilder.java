// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.text.Message;

/**
 * Builds a planned space step by step: the private space with KS's rights, the pages one by one, and last the
 * coordinator's rights with the mark that it is whole. A transaction holds one step, or {@value #PAGES_AT_ONCE} pages, and
 * the notes that they were done, so that building again goes on where the last try ended. Call it under a lock.
 */
public final class SpaceBuilder {

    /** The pages that share a transaction (docs/decisions/0018): few, so that little is made again after a failure. */
    static final int PAGES_AT_ONCE = 4;

    private final HostSpaces spaces;
    private final NotedGrants grants;
    private final PageBodies bodies;
    private final BuildNotes notes;
    private final SettingsStore settings;
    private final People people;

    /** Where the builder notes what it has done. */
    public record BuildNotes(OneTransaction transaction, ParticipationStore participations, PageRecords pages) {}

    /** The builder over the host and the notes. */
    public SpaceBuilder(
            HostSpaces spaces,
            NotedGrants grants,
            PageBodies bodies,
            BuildNotes notes,
            SettingsStore settings,
            People people) {
        this.spaces = spaces;
        this.grants = grants;
        this.bodies = bodies;
        this.notes = notes;
        this.settings = settings;
        this.people = people;
    }

    /** Builds what is missing of the space and returns it whole. */
    public MadeSpace build(Viewer viewer, PlannedSpace plan, Participation begun) {
        boolean isThere = begun.spaceId() != 0;
        List<Message> byHand = new ArrayList<>();
        Participation participation = isThere ? giveGroup(begun, byHand) : makeSpace(viewer, plan, begun, byHand);
        Map<String, Long> made = makePages(plan, participation);
        Participation whole = finish(participation, byHand);
        return made(plan, whole, made, byHand);
    }

    /**
     * Makes the space and gives and takes its rights in one step, so that the creator's own right never outlives a failure
     * that somebody else then mends. Should the space have been deleted, its pages and rights are forgotten and made anew.
     */
    private Participation makeSpace(Viewer viewer, PlannedSpace plan, Participation begun, List<Message> byHand) {
        return notes.transaction().of(() -> {
            long id = spaces.createPrivate(begun.spaceKey(), SpaceName.of(plan.municipality()), viewer.userKey());
            Participation withSpace = begun.withSpace(id);
            notes.participations().update(withSpace);
            notes.pages().forget(withSpace.id());
            grants.forget(withSpace);
            giveGroup(withSpace, byHand);
            takeFromCreator(viewer, withSpace, byHand);
            return withSpace;
        });
    }

    /** The creator keeps what the host gave her for as long as the group is waiting for its right: somebody must get in. */
    private void takeFromCreator(Viewer viewer, Participation participation, List<Message> byHand) {
        boolean left = byHand.isEmpty() && grants.takeFromCreator(participation, viewer.userKey());
        if (!left && !viewer.userKey().equals(participation.coordinator())) {
            byHand.add(Message.of("made.byHand.creator"));
        }
    }

    private Participation giveGroup(Participation participation, List<Message> byHand) {
        return notes.transaction().of(() -> {
            settings.ksGroup()
                    .filter(group -> !grants.giveGroup(participation, group))
                    .ifPresent(group -> byHand.add(Message.of("made.byHand.group", group)));
            return participation;
        });
    }

    /** Only now does the coordinator get in: a space that is not whole is for KS alone. */
    private Participation finish(Participation participation, List<Message> byHand) {
        Participation whole = participation.ready();
        notes.transaction().of(() -> {
            String coordinator = whole.coordinator();
            if (coordinator != null && !grants.givePerson(whole, coordinator)) {
                byHand.add(Message.of("made.byHand.coordinator"));
            }
            if (!grants.giveMembers(whole)) {
                byHand.add(Message.of("made.byHand.members"));
            }
            notes.participations().update(whole);
            return whole;
        });
        return whole;
    }

    /** Ids of all pages of the plan by page key, those made before and those made now. */
    private Map<String, Long> makePages(PlannedSpace plan, Participation participation) {
        Map<String, Long> made = new HashMap<>(notes.pages().of(participation.id()));
        List<PlannedPage> missing = plan.pages().stream()
                .filter(page -> !made.containsKey(page.key()))
                .toList();
        for (int from = 0; from < missing.size(); from += PAGES_AT_ONCE) {
            List<PlannedPage> few = missing.subList(from, Math.min(from + PAGES_AT_ONCE, missing.size()));
            notes.transaction().of(() -> {
                few.forEach(page -> made.put(page.key(), makePage(plan, participation, page, made.get(page.parent()))));
                return made;
            });
        }
        return made;
    }

    private long makePage(PlannedSpace plan, Participation participation, PlannedPage page, Long parentId) {
        PageText text = new PageText(page.title(), bodies.of(page, plan), page.position());
        long id = page.parent() == null
                ? makeHomePage(participation.spaceKey(), text)
                : spaces.createPage(participation.spaceKey(), parentId, text);
        notes.pages().add(participation.id(), page.key(), id);
        return id;
    }

    private long makeHomePage(String spaceKey, PageText text) {
        OptionalLong hostsOwn = spaces.homePage(spaceKey);
        if (hostsOwn.isEmpty()) {
            return spaces.createHomePage(spaceKey, text);
        }
        spaces.rewrite(hostsOwn.getAsLong(), text);
        return hostsOwn.getAsLong();
    }

    private MadeSpace made(
            PlannedSpace plan, Participation participation, Map<String, Long> ids, List<Message> byHand) {
        List<MadePage> pages = plan.pages().stream()
                .map(page -> new MadePage(page.key(), page.title(), ids.get(page.key()), page.parent()))
                .toList();
        return new MadeSpace(
                plan.municipality(),
                participation.spaceKey(),
                spaces.pathOf(ids.get(PageType.HOME)),
                pages,
                participation.coordinator() == null ? null : people.withKey(participation.coordinator()),
                byHand);
    }
}
