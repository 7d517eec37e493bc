// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** Orders for a space that cannot be met. */
public class RefusedOrderTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final SpaceOrder TYNSET = new SpaceOrder(INNLANDET, "3427", null, null);

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);

    @Before
    public void theProgrammeIsThere() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void oneThatTakesPartAlreadyIsRefused() {
        making.makeSpace().make(FakeSite.KS, TYNSET);

        Refusal refusal = refusal(FakeSite.KS, TYNSET);

        assertThat(refusal.code()).isEqualTo(Refusal.Code.ALREADY_EXISTS);
        assertThat(refusal.message().arguments()).containsExactly("Tynset", "ABSOLUTT Innlandet 2021–2022");
        assertThat(site.host.pages()).hasSize(32);
    }

    @Test
    public void aKeyHeldBySomebodyElsesSpaceIsRefusedAndNothingIsMade() {
        site.host.space("ABS3427");

        Refusal refusal = refusal(FakeSite.KS, TYNSET);

        assertThat(refusal.code()).isEqualTo(Refusal.Code.SPACE_KEY_TAKEN);
        assertThat(refusal.message().arguments()).containsExactly("ABS3427");
        assertThat(site.participations.all()).isEmpty();
        assertThat(site.host.pages()).isEmpty();
    }

    @Test
    public void badOrdersAreRefusedAndNothingIsMade() {
        invalid(new SpaceOrder(INNLANDET, "9999", null, null), "number");
        invalid(new SpaceOrder(INNLANDET, null, null, null), "number");
        invalid(new SpaceOrder(INNLANDET, "03", null, null), "number");
        invalid(new SpaceOrder(INNLANDET, "3427", "en", null), "language");
        assertThat(refusal(FakeSite.KS, new SpaceOrder("finnmark", "3427", null, null))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(site.participations.all()).isEmpty();
        assertThat(site.host.spaces()).isEmpty();
    }

    @Test
    public void nobodyButKsMakesSpacesAndNobodyInReadOnlyMode() {
        assertThat(refusal(Viewer.NOBODY, TYNSET).code()).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(refusal(FakeSite.KARI, TYNSET).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.ADMIN, TYNSET).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KS, TYNSET).code()).isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(site.participations.all()).isEmpty();
    }

    private void invalid(SpaceOrder order, String field) {
        Refusal refusal = refusal(FakeSite.KS, order);
        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal.field()).isEqualTo(field);
    }

    private Refusal refusal(Viewer viewer, SpaceOrder order) {
        return catchThrowableOfType(Refusal.class, () -> making.makeSpace().make(viewer, order));
    }
}
