// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.space.HostSpaces.PageText;

/**
 * Builds a planned space step by step: the private space, the rights, a page at a time, and last the mark that it is
 * whole. Each step is one transaction that also notes that it was done, so that building again goes on where the last
 * try ended. Call it under a lock.
 */
public final class SpaceBuilder {

    private final HostSpaces spaces;
    private final SpaceGrants grants;
    private final PageBodies bodies;
    private final BuildNotes notes;
    private final SettingsStore settings;
    private final People people;

    /** Where the builder notes what it has done. */
    public record BuildNotes(OneTransaction transaction, ParticipationStore participations, PageRecords pages) {}

    /** The builder over the host and the notes. */
    public SpaceBuilder(
            HostSpaces spaces,
            SpaceGrants grants,
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
    MadeSpace build(Viewer viewer, PlannedSpace plan, Participation begun) {
        boolean isThere = spaces.idOf(begun.spaceKey()).stream().anyMatch(id -> id == begun.spaceId());
        Participation participation = isThere ? giveRights(begun) : makeSpace(viewer, plan, begun);
        Map<String, Long> made = new HashMap<>(notes.pages().of(participation.id()));
        for (PlannedPage page : plan.pages()) {
            if (!made.containsKey(page.key())) {
                made.put(page.key(), makePage(plan, participation, page, made.get(page.parent())));
            }
        }
        Participation whole = participation.ready();
        notes.participations().update(whole);
        return made(plan, whole, made);
    }

    /**
     * Makes the space and gives and takes its rights in one step, so that the creator's own right never outlives a failure
     * that somebody else then mends. Should a half-made space have been deleted, its pages are forgotten and made anew.
     */
    private Participation makeSpace(Viewer viewer, PlannedSpace plan, Participation begun) {
        return notes.transaction().of(() -> {
            long id = spaces.createPrivate(begun.spaceKey(), SpaceName.of(plan.municipality()), viewer.userKey());
            Participation withSpace = begun.withSpace(id);
            notes.participations().update(withSpace);
            notes.pages().forget(withSpace.id());
            give(withSpace);
            if (!viewer.userKey().equals(withSpace.coordinator())) {
                grants.takeFromCreator(withSpace.spaceKey(), viewer.userKey());
            }
            return withSpace;
        });
    }

    private Participation giveRights(Participation participation) {
        return notes.transaction().of(() -> {
            give(participation);
            return participation;
        });
    }

    private void give(Participation participation) {
        settings.ksGroup().ifPresent(group -> grants.giveGroup(participation.spaceKey(), group));
        if (participation.coordinator() != null) {
            grants.givePerson(participation.spaceKey(), participation.coordinator());
        }
    }

    private long makePage(PlannedSpace plan, Participation participation, PlannedPage page, Long parentId) {
        PageText text = new PageText(page.title(), bodies.of(page, plan), page.position());
        return notes.transaction().of(() -> {
            long id = page.parent() == null
                    ? makeHomePage(participation.spaceKey(), text)
                    : spaces.createPage(participation.spaceKey(), parentId, text);
            notes.pages().add(participation.id(), page.key(), id);
            return id;
        });
    }

    private long makeHomePage(String spaceKey, PageText text) {
        OptionalLong hostsOwn = spaces.homePage(spaceKey);
        if (hostsOwn.isEmpty()) {
            return spaces.createHomePage(spaceKey, text);
        }
        spaces.rewrite(hostsOwn.getAsLong(), text);
        return hostsOwn.getAsLong();
    }

    private MadeSpace made(PlannedSpace plan, Participation participation, Map<String, Long> ids) {
        List<MadePage> pages = plan.pages().stream()
                .map(page -> new MadePage(page.key(), page.title(), ids.get(page.key()), page.parent()))
                .toList();
        return new MadeSpace(
                plan.municipality(),
                participation.spaceKey(),
                spaces.pathOf(ids.get(PageType.HOME)),
                pages,
                participation.coordinator() == null ? null : people.withKey(participation.coordinator()));
    }
}
