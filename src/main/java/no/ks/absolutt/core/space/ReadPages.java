// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.CurrentPhase;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.text.Language;

/** Use case: a reader finds the pages of a programme space: all of them, or those of the current phase. */
public final class ReadPages {

    private final PageTree tree;
    private final PageRecords records;
    private final HostSpaces spaces;
    private final Today today;

    /** The use case over what it reads. */
    public ReadPages(PageTree tree, PageRecords records, HostSpaces spaces, Today today) {
        this.tree = tree;
        this.records = records;
        this.spaces = spaces;
        this.today = today;
    }

    /** All pages that were made and are still there, in the tree's order, parents before children. */
    public List<ShownPage> all(ProgrammeSpace space) {
        List<PlannedPage> plan = plan(space);
        return shown(space, treeOrder(plan, null), parents(plan));
    }

    /** The pages of the current phase, in the order the design gives; those that are gone are left out. */
    public List<ShownPage> now(Visit visit) {
        ProgrammeSpace space = visit.space();
        Set<String> planned = plan(space).stream().map(PlannedPage::key).collect(Collectors.toSet());
        CurrentPhase phase = CurrentPhase.of(space.programme(), today.date());
        return PhasePages.keys(space.programme(), phase).stream()
                .filter(planned::contains)
                .flatMap(key -> pages(visit).of(key).stream())
                .toList();
    }

    /** The pages that were made and are still there, to be asked for one by one; looked up once in a visit. */
    public SpacePages pages(Visit visit) {
        return visit.once(SpacePages.class, () -> {
            Map<String, Long> ids = records.of(visit.participation());
            return new SpacePages(key -> shown(key, ids));
        });
    }

    private Optional<ShownPage> shown(String key, Map<String, Long> ids) {
        Long id = ids.get(key);
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(spaces.titles(Set.of(id)).get(id))
                        .map(title -> new ShownPage(key, title, spaces.pathOf(id), 0));
    }

    private List<PlannedPage> plan(ProgrammeSpace space) {
        Language language = space.participation().language();
        return PagePlan.of(tree, space.programme(), space.municipality(), language);
    }

    private static List<PlannedPage> treeOrder(List<PlannedPage> plan, String parent) {
        List<PlannedPage> ordered = new ArrayList<>();
        for (PlannedPage page : plan) {
            if (Objects.equals(page.parent(), parent)) {
                ordered.add(page);
                ordered.addAll(treeOrder(plan, page.key()));
            }
        }
        return ordered;
    }

    private static Map<String, String> parents(List<PlannedPage> plan) {
        Map<String, String> parents = new HashMap<>();
        plan.forEach(page -> parents.put(page.key(), page.parent()));
        return parents;
    }

    /** How many pages above this one are shown: a page that is gone leaves its children one step further up. */
    private static int depth(String key, Map<String, String> parents, Set<String> shown) {
        int depth = 0;
        for (String above = parents.get(key); above != null; above = parents.get(above)) {
            depth += shown.contains(above) ? 1 : 0;
        }
        return depth;
    }

    private List<ShownPage> shown(ProgrammeSpace space, List<PlannedPage> wanted, Map<String, String> parents) {
        Map<String, Long> ids = records.of(space.participation().id());
        Map<Long, String> titles = spaces.titles(wanted.stream()
                .map(page -> ids.get(page.key()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<PlannedPage> there = wanted.stream()
                .filter(page -> ids.containsKey(page.key()) && titles.containsKey(ids.get(page.key())))
                .toList();
        Set<String> keys = there.stream().map(PlannedPage::key).collect(Collectors.toSet());
        return there.stream()
                .map(page -> {
                    long id = ids.get(page.key());
                    return new ShownPage(
                            page.key(), titles.get(id), spaces.pathOf(id), depth(page.key(), parents, keys));
                })
                .toList();
    }
}
