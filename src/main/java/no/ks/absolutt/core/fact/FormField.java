// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

/** A field of a form: an enumeration of a subject's fields implements it. */
public interface FormField {

    /** What there is to say of a field: its name, and the most characters that it holds. */
    record Shape(String key, int limit) {}

    /** What this field is. */
    Shape shape();

    /** Its name in JSON, in the form and in the log. */
    default String key() {
        return shape().key();
    }

    /** The most characters that it holds; 0 where it is no free text. */
    default int limit() {
        return shape().limit();
    }
}
