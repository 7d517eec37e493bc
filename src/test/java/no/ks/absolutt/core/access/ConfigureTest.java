// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class ConfigureTest {

    private final FakeSite site = new FakeSite();
    private final Configure configure = new Configure(site.access(), site, site.people, site.log());

    @Test
    public void theAdministratorNamesAGroupThatExists() {
        site.people.group("ks-innlandet", "ks");

        configure.nameKsGroup(FakeSite.ADMIN, "  ks-innlandet ");

        assertThat(configure.ksGroup(FakeSite.ADMIN)).contains("ks-innlandet");
    }

    @Test
    public void aGroupThatDoesNotExistIsRefused() {
        Refusal refusal = refusal(FakeSite.ADMIN, "ks-utlandet");

        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal.field()).isEqualTo("ksGroup");
        assertThat(refusal.message().arguments()).containsExactly("ks-utlandet");
        assertThat(site.ksGroup()).contains("ks-absolutt");
    }

    @Test
    public void noNameIsRefused() {
        assertThat(refusal(FakeSite.ADMIN, " ").message().key()).isEqualTo("refusal.group.missing");
        assertThat(refusal(FakeSite.ADMIN, null).message().key()).isEqualTo("refusal.group.missing");
    }

    @Test
    public void onlyTheAdministratorOfTheSiteConfigures() {
        assertThat(refusal(FakeSite.KS, "ks-absolutt").code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(Viewer.NOBODY, "ks-absolutt").code()).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(catchThrowableOfType(Refusal.class, () -> configure.ksGroup(FakeSite.KS))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
    }

    @Test
    public void inReadOnlyModeNothingIsConfigured() {
        site.readOnly = true;

        assertThat(refusal(FakeSite.ADMIN, "ks-absolutt").code()).isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void namingTheGroupIsInTheLogAndNamingItAgainIsNot() {
        site.people.group("ks-innlandet", "ks");

        configure.nameKsGroup(FakeSite.ADMIN, "ks-innlandet");
        configure.nameKsGroup(FakeSite.ADMIN, "ks-innlandet");
        refusal(FakeSite.ADMIN, "ks-utlandet");

        assertThat(site.acts.newest(null, 10)).singleElement().satisfies(act -> {
            assertThat(act.by()).isEqualTo("admin");
            assertThat(act.deed())
                    .isEqualTo(Deed.of(ActKind.SETTINGS_CHANGED, null, "KS-gruppa")
                            .with("ksGroup", "ks-absolutt", "ks-innlandet"));
        });
        assertThat(site.acts.told()).hasSize(1);
    }

    private Refusal refusal(Viewer viewer, String group) {
        return catchThrowableOfType(Refusal.class, () -> configure.nameKsGroup(viewer, group));
    }
}
