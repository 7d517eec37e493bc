// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;

/**
 * A button that does one thing at once, as week.js reads it: a REST call with a body, to which the script adds nothing but
 * the revision that the reader saw.
 *
 * @param label the button's words
 * @param name its name for those who hear it alone, with what it is done to
 * @param body JSON without the revision
 * @param revision of what it is done to; null where the call takes none
 */
record OneClick(String label, String name, String method, String address, String body, Integer revision) {

    LinkedHashMap<String, Object> map() {
        return new Fields()
                .with("label", label)
                .with("name", name)
                .with("method", method)
                .with("address", address)
                .with("body", body)
                .with("revision", revision)
                .map();
    }
}
