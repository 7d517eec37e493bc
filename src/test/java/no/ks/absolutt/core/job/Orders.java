// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.Arrays;
import java.util.List;

/** Rows as people write them. */
final class Orders {

    static final String INNLANDET = "innlandet-2021-2022";
    static final String TYNSET = "3427";
    static final String GJOVIK = "3407";
    static final String LOM = "3434";

    private Orders() {}

    /** A row with a number alone for each. */
    static List<AskedRow> numbers(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new AskedRow(number, null, null, null))
                .toList();
    }

    static AskedRow named(String name) {
        return new AskedRow(null, name, null, null);
    }
}
