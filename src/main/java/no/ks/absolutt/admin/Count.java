// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.view.Words;

/** How many take part, as a sentence that tells municipalities from county municipalities. */
final class Count {

    private Count() {}

    /** Those of the rows that take part. */
    static String of(List<ListParticipations.Row> rows, Words words) {
        List<ListParticipations.Row> registered = withStanding(rows, Standing.REGISTERED);
        int counties = (int)
                registered.stream().filter(row -> row.municipality().isCounty()).count();
        int municipalities = registered.size() - counties;
        if (registered.isEmpty()) {
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

    /** The same, and how many stand in each other way. */
    static String ofList(List<ListParticipations.Row> rows, Words words) {
        Stream<String> others = Stream.of(Standing.INVITED, Standing.DECLINED, Standing.WITHDRAWN)
                .filter(standing -> !withStanding(rows, standing).isEmpty())
                .map(standing -> words.text(
                        "ks.count." + standing, withStanding(rows, standing).size()));
        return Stream.concat(Stream.of(of(rows, words)), others).collect(Collectors.joining(" · "));
    }

    private static List<ListParticipations.Row> withStanding(List<ListParticipations.Row> rows, Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).toList();
    }
}
