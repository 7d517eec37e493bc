// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;

/** Which programmes and participations people may know of. */
public class WhoKnowsOfWhatTest {

    private final FakeSite site = new FakeSite();
    private final ReadProgrammes programmes =
            new ReadProgrammes(site.access(), site.door(), site.participations, site.programmes);
    private final ListParticipations participations =
            new ListParticipations(site.access(), site.participations, site.enrolments, site.register(), site.host);

    @Before
    public void elverumTakesPartAndTrondelagIsThere() {
        site.elverum();
        site.programmes.add(Programmes.trondelag());
    }

    @Test
    public void ksKnowsAllProgrammes() {
        assertThat(programmes.all(FakeSite.KS))
                .extracting(Programme::key)
                .containsExactly("innlandet-2021-2022", "trondelag-2020-2022");
    }

    @Test
    public void othersKnowThoseOfTheSpacesTheyMaySee() {
        assertThat(programmes.all(FakeSite.OLA)).extracting(Programme::key).containsExactly("innlandet-2021-2022");
        assertThat(programmes.one(FakeSite.OLA, "innlandet-2021-2022").milestones())
                .hasSize(47);
        assertThat(programmes.all(FakeSite.UKJENT)).isEmpty();
    }

    @Test
    public void aProgrammeOneMayNotKnowIsLikeOneThatIsNot() {
        assertThat(refusal(() -> programmes.one(FakeSite.OLA, "trondelag-2020-2022")))
                .isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(() -> programmes.one(FakeSite.OLA, "finnmark-2030"))).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(() -> programmes.all(Viewer.NOBODY))).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
    }

    @Test
    public void ksSeesWhoTakesPartByNorwegianName() {
        takesPart("3407", "ABS3407");
        takesPart("3422", "ABS3422");

        assertThat(participations.of(FakeSite.KS, "innlandet-2021-2022"))
                .extracting(row -> row.municipality().name())
                .containsExactly("Elverum", "Gjøvik", "Åmot");
    }

    @Test
    public void aParticipationWhoseSpaceIsGoneIsStillListed() {
        site.host.remove("ABS3420");

        assertThat(participations.of(FakeSite.KS, "innlandet-2021-2022"))
                .singleElement()
                .matches(row -> !row.hasSpace());
    }

    @Test
    public void nobodyElseSeesWhoTakesPart() {
        assertThat(refusal(() -> participations.of(FakeSite.KARI, "innlandet-2021-2022")))
                .isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private void takesPart(String number, String spaceKey) {
        long id = site.host.space(spaceKey);
        site.participations.add(new Participation(
                0,
                "innlandet-2021-2022",
                number,
                spaceKey,
                id,
                Participation.State.READY,
                Language.BOKMAL,
                null,
                Instant.EPOCH));
    }

    private static Refusal.Code refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt).code();
    }
}
