// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which pages have been made for a participation. Thread-safe; joins the caller's transaction. */
public interface PageRecords {

    /** Page ids by page key; empty when none has been made. One SQL statement. */
    Map<String, Long> of(int participation);

    /** The same of each of those participations that has any, by its id. One SQL statement. */
    Map<Integer, Map<String, Long>> ofAll(Collection<Integer> participations);

    /** The participations that have a page with one of those keys. One SQL statement. */
    Set<Integer> holders(Set<String> pageKeys);

    /** Notes that the page with that key has been made. */
    void add(int participation, String pageKey, long pageId);

    /** Forgets all pages of a participation whose space is gone. */
    void forget(int participation);
}
