// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import java.util.List;

/** The texts of a participation. Thread-safe. */
public interface StatementStore {

    /** Those that have ever been written; one SQL statement. */
    List<Statement> of(int participation);

    /** Keeps the text in place of the one of its kind and theme. */
    void keep(int participation, Statement statement);
}
