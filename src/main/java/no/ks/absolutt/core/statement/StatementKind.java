// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

/** What kind of statement it is. */
public enum StatementKind {
    /** «Kort om status», one a theme. */
    SENTENCE(200),
    /** The answer to one of the {@link Question}s, once per municipality. */
    ANSWER(1000);

    private final int limit;

    StatementKind(int limit) {
        this.limit = limit;
    }

    /** The longest text, in characters. */
    public int limit() {
        return limit;
    }
}
