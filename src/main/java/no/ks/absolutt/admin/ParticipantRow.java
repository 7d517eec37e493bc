// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ListParticipations.SpaceState;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/**
 * Makes the view of one row in the list of participants.
 *
 * @param county the two digits of the programme's county; a municipality of another one shows its own. May be null
 * @param address the address of a path of this site
 */
record ParticipantRow(Words words, PersonNames names, String county, UnaryOperator<String> address) {

    private static final String ARCHIVED = "ARCHIVED";

    LinkedHashMap<String, Object> of(ListParticipations.Row row) {
        Municipality municipality = row.municipality();
        String name = municipality.name();
        boolean saysItself = municipality.officialName().equals(name);
        boolean atHome = municipality.isCounty() || municipality.countyNumber().equals(county);
        Fields view = new Fields()
                .with("number", municipality.number())
                .with("name", name)
                .with("official", saysItself ? null : municipality.officialName())
                .with("county", atHome ? null : municipality.county())
                .with("standing", row.standing().name())
                .with("standingText", words.text("standing." + row.standing()))
                .with("revision", row.revision())
                .with("lacksCoordinator", row.lacksCoordinator())
                .with("coordinatorKey", row.coordinator())
                .with("coordinator", names.of(row.coordinator()));
        return space(view, row).map();
    }

    private Fields space(Fields view, ListParticipations.Row row) {
        SpaceState state = row.space();
        String shown = state == SpaceState.WHOLE && row.archived() ? ARCHIVED : state.name();
        view.with("space", shown)
                .with("spaceText", words.text("ks.space." + shown))
                .with("finish", state == SpaceState.CREATING)
                .with("connect", state == SpaceState.GONE && row.keyElsewhere())
                .with("anew", state == SpaceState.GONE && !row.keyElsewhere());
        Participation participation = row.participation();
        if (participation == null) {
            return view;
        }
        boolean nynorsk = participation.language() == Language.NYNORSK;
        return view.with("hasSpace", true)
                .with("spaceKey", participation.spaceKey())
                .with(
                        "address",
                        state == SpaceState.WHOLE ? address.apply("/display/" + participation.spaceKey()) : null)
                .with("language", words.text(nynorsk ? "ks.new.nynorsk" : "ks.new.bokmal"));
    }
}
