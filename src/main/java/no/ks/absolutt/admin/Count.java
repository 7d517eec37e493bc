// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.List;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.view.Words;

/** How many take part, as a sentence that tells municipalities from county municipalities. */
final class Count {

    private Count() {}

    static String of(List<ListParticipations.Row> rows, Words words) {
        int counties =
                (int) rows.stream().filter(row -> row.municipality().isCounty()).count();
        int municipalities = rows.size() - counties;
        if (rows.isEmpty()) {
            return words.text("ks.count.none");
        }
        String ofMunicipalities = words.text("ks.count.municipalities", municipalities);
        String ofCounties = words.text("ks.count.counties", counties);
        if (counties == 0) {
            return words.text("ks.count.one", ofMunicipalities);
        }
        return municipalities == 0
                ? words.text("ks.count.one", ofCounties)
                : words.text("ks.count.both", ofMunicipalities, ofCounties);
    }
}
