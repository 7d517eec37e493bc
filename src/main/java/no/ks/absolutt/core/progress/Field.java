// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

/**
 * A field of a request that may be left out, which differs from being sent as null: what is left out stays as it is,
 * null clears it.
 *
 * @param given whether the field was sent
 * @param value what was sent; null clears; meaningless when nothing was sent
 */
public record Field<T>(boolean given, T value) {

    /** A field that was not sent. */
    public static <T> Field<T> absent() {
        return new Field<>(false, null);
    }

    /** A field that was sent, perhaps as null. */
    public static <T> Field<T> of(T value) {
        return new Field<>(true, value);
    }

    /** What the fact becomes: what was sent, else what it was. */
    public T or(T before) {
        return given ? value : before;
    }
}
