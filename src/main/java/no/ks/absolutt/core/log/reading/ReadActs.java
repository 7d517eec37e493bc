// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log.reading;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActStore;

/** Use case: KS reads the log of what KS and the administrators have done. Thread-safe. */
public final class ReadActs {

    /** As many acts as one page holds. */
    public static final int PAGE = 50;

    /** More acts than this are not exported at once; the newest are. */
    public static final int LONGEST_EXPORT = 20_000;

    private final Access access;
    private final ActStore acts;

    /**
     * Some of the log, the newest first.
     *
     * @param before where the next page begins: ask for acts before this id; null when there are no more
     */
    public record Page(List<Act> acts, Integer before) {}

    /** The use case over its store. */
    public ReadActs(Access access, ActStore acts) {
        this.access = access;
        this.acts = acts;
    }

    /**
     * One page. KS only.
     *
     * @param before only acts with a smaller id; {@link ActStore#FROM_THE_NEWEST} for the first page
     */
    public Page page(Viewer viewer, ActSearch search, int before) {
        access.requireKs(viewer);
        List<Act> found = acts.find(search.filter(), before, PAGE + 1);
        if (found.size() <= PAGE) {
            return new Page(found, null);
        }
        List<Act> shown = found.subList(0, PAGE);
        return new Page(List.copyOf(shown), shown.get(PAGE - 1).id());
    }

    /** All that match, at most {@link #LONGEST_EXPORT}, the newest first. KS only. */
    public List<Act> all(Viewer viewer, ActSearch search) {
        access.requireKs(viewer);
        return acts.find(search.filter(), ActStore.FROM_THE_NEWEST, LONGEST_EXPORT);
    }
}
