// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.data.JsonProgrammes;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class LoadExamplesTest {

    private final FakeSite site = new FakeSite();
    private final LoadExamples examples =
            new LoadExamples(site.access(), new JsonProgrammes(), site.programmes, site.log());

    @Test
    public void ksLoadsBoth() {
        assertThat(examples.load(FakeSite.KS)).containsExactly("innlandet-2021-2022", "trondelag-2020-2022");

        assertThat(site.programmes.all()).hasSize(2);
    }

    @Test
    public void theSecondTimeNothingIsAdded() {
        examples.load(FakeSite.KS);

        assertThat(examples.load(FakeSite.KS)).isEmpty();
        assertThat(site.programmes.all()).hasSize(2);
    }

    @Test
    public void aProgrammeThatIsThereIsLeftAsItIs() {
        site.programmes.add(innlandetWithoutSessions());

        assertThat(examples.load(FakeSite.KS)).containsExactly("trondelag-2020-2022");
        assertThat(site.programmes.find("innlandet-2021-2022").orElseThrow().sessions())
                .isEmpty();
    }

    @Test
    public void eachThatIsAddedIsInTheLog() {
        site.programmes.add(innlandetWithoutSessions());

        examples.load(FakeSite.KS);
        examples.load(FakeSite.KS);

        assertThat(site.acts.newest(null, 10)).singleElement().satisfies(act -> {
            assertThat(act.by()).isEqualTo("ks");
            assertThat(act.deed())
                    .isEqualTo(
                            Deed.of(ActKind.PROGRAMME_CREATED, "trondelag-2020-2022", "ABSOLUTT Trøndelag 2020–2022"));
        });
    }

    @Test
    public void nobodyElseLoadsThem() {
        assertThat(refusal(Viewer.NOBODY)).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(refusal(FakeSite.KARI)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.ADMIN)).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KS)).isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(site.programmes.all()).isEmpty();
    }

    private Refusal.Code refusal(Viewer viewer) {
        return catchThrowableOfType(Refusal.class, () -> examples.load(viewer)).code();
    }

    private static Programme innlandetWithoutSessions() {
        Programme whole = Programmes.innlandet();
        return whole.withSessions(List.of());
    }
}
