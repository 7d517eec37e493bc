// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class PreviewSpaceTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final String BOKMAL = "3407";
    private static final String NYNORSK = "3436";
    private static final String NEUTRAL = "3427";

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);
    private final PreviewSpace preview = new PreviewSpace(site.access(), making.planner());

    @Before
    public void theProgrammeIsThere() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void whatWillBeMadeIsSaidAndNothingIsMade() {
        SpacePreview seen = preview.of(FakeSite.KS, new SpaceOrder(INNLANDET, NEUTRAL, null, "kari"));

        assertThat(seen.spaceKey()).isEqualTo("ABS3427");
        assertThat(seen.name()).isEqualTo("ABSOLUTT Tynset");
        assertThat(seen.pages()).hasSize(32);
        assertThat(seen.coordinator().name()).isEqualTo("Kari Koordinator");
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.notes()).isEmpty();
        assertThat(site.participations.all()).isEmpty();
        assertThat(site.host.spaces()).isEmpty();
    }

    @Test
    public void theLanguageIsProposedFromTheMunicipalitysOwnFormAndItSaysWhy() {
        assertThat(of(BOKMAL).why()).isEqualTo(Message.of("preview.language.bokmal", "Gjøvik"));
        assertThat(of(NEUTRAL).why()).isEqualTo(Message.of("preview.language.neutral", "Tynset"));
        assertThat(of(NYNORSK).why()).isEqualTo(Message.of("preview.language.nynorsk", "Nord-Fron"));
        assertThat(of(BOKMAL).proposed()).isEqualTo(Language.BOKMAL);
        assertThat(of(NEUTRAL).proposed()).isEqualTo(Language.BOKMAL);
        assertThat(of(NYNORSK).proposed()).isEqualTo(Language.NYNORSK);
    }

    @Test
    public void thePagesAreInTheLanguageProposedUntilAnotherIsAskedFor() {
        assertThat(of(NYNORSK).language()).isEqualTo(Language.NYNORSK);
        assertThat(of(NYNORSK).pages()).extracting(PlannedPage::title).contains("Samlingar");

        SpacePreview asked = preview.of(FakeSite.KS, new SpaceOrder(INNLANDET, NYNORSK, "nb", null));

        assertThat(asked.language()).isEqualTo(Language.BOKMAL);
        assertThat(asked.proposed()).isEqualTo(Language.NYNORSK);
        assertThat(asked.pages()).extracting(PlannedPage::title).contains("Samlinger");
    }

    @Test
    public void anUnknownCoordinatorIsANoteAndNoProblem() {
        SpacePreview seen = preview.of(FakeSite.KS, new SpaceOrder(INNLANDET, NEUTRAL, null, "finnesikke"));

        assertThat(seen.coordinator()).isNull();
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.notes()).containsExactly(Message.of("preview.coordinator.unknown"));
        assertThat(of(NEUTRAL).notes()).containsExactly(Message.of("preview.coordinator.none"));
    }

    @Test
    public void aKeyHeldBySomebodyElsesSpaceIsAProblem() {
        site.host.space("ABS3427");

        assertThat(of(NEUTRAL).problems()).containsExactly(Message.of("refusal.SPACE_KEY_TAKEN", "ABS3427"));
    }

    @Test
    public void oneThatTakesPartAlreadyIsAProblem() {
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, NEUTRAL, null, null));

        assertThat(of(NEUTRAL).problems())
                .containsExactly(Message.of("refusal.ALREADY_EXISTS", "Tynset", "ABSOLUTT Innlandet 2021–2022"));
    }

    @Test
    public void oneThatWasBegunIsContinuedUnderItsOwnKey() {
        site.host.failAfterWrites(5);
        SpaceOrder order = new SpaceOrder(INNLANDET, NEUTRAL, null, "kari");
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, order)).hasMessage("The host fails");

        SpacePreview seen = preview.of(FakeSite.KS, order);

        assertThat(seen.spaceKey()).isEqualTo("ABS3427");
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.notes()).containsExactly(Message.of("preview.continues", Message.of("language.nb")));
    }

    @Test
    public void badOrdersAndOtherPeopleAreRefusedAsInTheMaking() {
        assertThat(refusal(FakeSite.KS, new SpaceOrder(INNLANDET, "9999", null, null))
                        .field())
                .isEqualTo("number");
        assertThat(refusal(FakeSite.KS, new SpaceOrder("finnmark", NEUTRAL, null, null))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.KARI, new SpaceOrder(INNLANDET, NEUTRAL, null, null))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private SpacePreview of(String number) {
        return preview.of(FakeSite.KS, new SpaceOrder(INNLANDET, number, null, null));
    }

    private Refusal refusal(Viewer viewer, SpaceOrder order) {
        return catchThrowableOfType(Refusal.class, () -> preview.of(viewer, order));
    }
}
