// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/** Who gets into a new space. */
public enum SpaceVisibility {
    /** The site's default: the creator all rights, everybody with a licence view and edit. */
    ORDINARY,
    /** The creator alone, by name. */
    PRIVATE
}
