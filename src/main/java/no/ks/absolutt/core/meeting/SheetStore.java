// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.util.List;

/** Port: which pages were made for meetings. Thread-safe; joins the caller's transaction. */
public interface SheetStore {

    /** Those of the participation, the one made last first. One SQL statement. */
    List<MeetingSheet> of(int participation);

    /** Notes that one was made. */
    void add(int participation, MeetingSheet sheet);
}
