// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.util.List;

/** The log's rows. Thread-safe; joins the caller's transaction. */
public interface ActStore {

    /** More than any act's id: begins with the newest. */
    int FROM_THE_NEWEST = Integer.MAX_VALUE;

    /**
     * Writes the act with its differences.
     *
     * @param key unique for all time: of a change to a fact with revisions {@code {fact}:{revision}}
     * @return false when the key is taken; the caller's transaction can then only be given up
     */
    boolean add(Act act, String key);

    /**
     * The newest first, at most {@code limit}. A constant number of SQL statements.
     *
     * @param before only acts with a smaller id
     */
    List<Act> find(ActFilter filter, int before, int limit);

    /**
     * The newest first, at most {@code limit}. A constant number of SQL statements.
     *
     * @param programme key of a programme; null for the acts of all and of none
     */
    default List<Act> newest(String programme, int limit) {
        return find(ActFilter.ofProgramme(programme), FROM_THE_NEWEST, limit);
    }
}
