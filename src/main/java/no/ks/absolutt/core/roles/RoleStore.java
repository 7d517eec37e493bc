// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.fact.FactChange;

/** The maps' facts as they are now. Thread-safe; a write joins the caller's transaction, which has claimed its revision. */
public interface RoleStore {

    /** All that the municipality of that participation has said; three SQL statements. */
    RoleFacts of(int participation);

    /** Writes the cell as the change leaves it. */
    void write(int participation, Cell cell, FactChange change);

    /** Writes the area as the change leaves it. */
    void write(int participation, AreaState area, FactChange change);

    /** Writes the role as the change leaves it. */
    void write(int participation, RoleChoice choice, FactChange change);
}
