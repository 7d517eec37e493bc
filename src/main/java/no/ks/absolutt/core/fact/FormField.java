// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

/** A field of a form: an enumeration of a subject's fields implements it. */
public interface FormField {

    /** Its name in JSON, in the form and in the log. */
    String key();

    /** The most characters that it holds; 0 where it is no free text. */
    int limit();
}
