// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** The pages of a space are in one language, also when it took two tries to make them. */
public class FinishedInItsLanguageTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final SpaceOrder TYNSET = new SpaceOrder(INNLANDET, "3427", null, null);
    private static final SpaceOrder IN_BOKMAL = new SpaceOrder(INNLANDET, "3427", "nb", null);

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);

    @Before
    public void tynsetIsBegunInNynorsk() {
        site.programmes.add(Programmes.innlandet());
        site.host.failAfterWrites(10);
        SpaceOrder order = new SpaceOrder(INNLANDET, "3427", "nn", null);
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, order)).hasMessage("The host fails");
        site.host.recover();
    }

    @Test
    public void aSpaceBegunInNynorskIsFinishedInNynorsk() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(page(made, "samlinger").title()).isEqualTo("Samlingar");
        assertThat(site.participations.all().get(0).language()).isEqualTo(Language.NYNORSK);
    }

    @Test
    public void pagesThatAreThereKeepTheirLanguageWhateverIsAskedForNow() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, IN_BOKMAL);

        assertThat(page(made, "regler").title()).isEqualTo("Reglar for arbeidsrommet");
    }

    @Test
    public void whenSomebodyDeletedThePagesAnotherLanguageMayBeAskedFor() {
        site.host.remove("ABS3427");

        MadeSpace made = making.makeSpace().make(FakeSite.KS, IN_BOKMAL);

        assertThat(page(made, "regler").title()).isEqualTo("Regler for arbeidsrommet");
        assertThat(site.participations.all().get(0).language()).isEqualTo(Language.BOKMAL);
    }

    @Test
    public void thePreviewSaysInWhichLanguageItGoesOn() {
        SpacePreview seen = new PreviewSpace(site.access(), making.planner()).of(FakeSite.KS, IN_BOKMAL);

        assertThat(seen.language()).isEqualTo(Language.NYNORSK);
        assertThat(seen.notes()).contains(Message.of("preview.continues", Message.of("language.nn")));
    }

    private static MadePage page(MadeSpace made, String key) {
        return made.pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
