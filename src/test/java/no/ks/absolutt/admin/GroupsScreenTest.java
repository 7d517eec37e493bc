// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import org.junit.Before;
import org.junit.Test;

/** KS sees whether the groups are complete and what waits, and nobody's name. */
public class GroupsScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Before
    public void elverumHasAMayorInItsGroup() {
        screens.site.elverum();
        screens.groups.editing().add(FakeSite.KARI, "ABS3420", Grouping.member("ORD", "ola"));
    }

    @Test
    public void itSaysWhatEachGroupLacksAndNamesNobody() {
        assertThat(groups())
                .contains("Elverum", "administrativ ledelse, barn og unge, tillitsvalgte")
                .doesNotContain("Ola Ordfører", "Må bekreftes: ", "Dette er det bedt om");
    }

    @Test
    public void afterAQuestionItSaysHowManyRolesWait() {
        screens.site.day = LocalDate.of(2021, 9, 20);
        screens.groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);

        assertThat(groups())
                .contains("én rolle", "Dette er det bedt om", "Folkevalgte, 20. september 2021, av Kåre i KS");
    }

    @Test
    public void aQuestionCanBeCalledBackOnce() {
        int id = screens.groups
                .asking()
                .ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED)
                .id();
        assertThat(groups()).contains("data-call-back=\"" + id + "\"");

        screens.groups.asking().callBack(FakeSite.KS, INNLANDET, id);

        assertThat(groups())
                .contains("Trukket tilbake 12. april 2021 av Kåre i KS.")
                .doesNotContain("data-call-back", "én rolle");
    }

    @Test
    public void whileNothingCanBeChangedThereIsNothingToAskWith() {
        screens.site.readOnly = true;

        assertThat(groups()).contains("Elverum").doesNotContain("<form");
    }

    @Test
    public void itIsForKsAlone() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> screens.at(FakeSite.KARI, Map.of("programme", INNLANDET, "view", "groups")));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private String groups() {
        return screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", "groups"));
    }
}
