// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.text.Message;

/**
 * Makes the pages that a whole space lacks, each in one transaction with its record, and touches nothing else there. Asks
 * for no right. Call it under the lock of {@link MakeSpace#lock}. Thread-safe.
 */
public final class PageFiller {

    private final HostSpaces spaces;
    private final PageBodies bodies;
    private final PageRecords records;
    private final OneTransaction transaction;

    /** The filler over the host and the records. */
    public PageFiller(HostSpaces spaces, PageBodies bodies, PageRecords records, OneTransaction transaction) {
        this.spaces = spaces;
        this.bodies = bodies;
        this.records = records;
        this.transaction = transaction;
    }

    /** Makes them. Makes none, and refuses INVALID, where people have given a page of theirs one of the titles. */
    public void fill(PageGap gap) {
        String spaceKey = gap.participation().spaceKey();
        for (PlannedPage page : gap.lacking()) {
            if (spaces.hasPage(spaceKey, page.title())) {
                throw Refusal.invalid("title", Message.of("job.pages.title", page.title()));
            }
        }
        Map<String, Long> there = there(gap);
        gap.lacking().forEach(page -> there.put(page.key(), make(gap, page, there)));
    }

    /** Ids of the pages that were made and are still there, by key. */
    private Map<String, Long> there(PageGap gap) {
        Map<String, Long> made = new HashMap<>(records.of(gap.participation().id()));
        Set<Long> existing = spaces.titles(Set.copyOf(made.values())).keySet();
        made.values().retainAll(existing);
        return made;
    }

    private long make(PageGap gap, PlannedPage page, Map<String, Long> there) {
        PageText text = new PageText(page.title(), bodies.of(page, gap.plan()), page.position());
        long parent = parent(gap, page, there);
        return transaction.of(() -> {
            long id = spaces.createPage(gap.participation().spaceKey(), parent, text);
            records.add(gap.participation().id(), page.key(), id);
            return id;
        });
    }

    /** The nearest page above that people have not deleted; the space's home page where they have deleted all. */
    private long parent(PageGap gap, PlannedPage page, Map<String, Long> there) {
        Map<String, String> above = gap.plan().pages().stream()
                .filter(one -> one.parent() != null)
                .collect(Collectors.toMap(PlannedPage::key, PlannedPage::parent));
        for (String key = page.parent(); key != null; key = above.get(key)) {
            if (there.containsKey(key)) {
                return there.get(key);
            }
        }
        return spaces.homePage(gap.participation().spaceKey())
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND, Message.of("job.pages.noHome")));
    }
}
